"""Fixtures that several test files share."""

import pytest


@pytest.fixture(scope="session")
def shipped():  # type: ignore[no-untyped-def]
    """A Normalizer with the model that the package ships; its absence is a failure, not a reason to skip."""
    from datenorm import Normalizer

    return Normalizer()
