"""The score functions of attention by name, for those who read a model: formula and source.

s is the decoder's state before the step (D,), h an annotation (2H,), A the attention units; the rest is trained.
"""

from __future__ import annotations

SCORES = {
    "concat": ("relu(v . tanh(W [s; h] + b) + c)", "Dense(10, tanh), then Dense(1, relu), on s joined to h"),
    "additive": ("v . tanh(W s + U h + b)", "Bahdanau, Cho, Bengio (2015), arXiv:1409.0473"),
    "dot": ("s . h", "Luong, Pham, Manning (2015), arXiv:1508.04025"),
    "scaled-dot": ("(W s) . (U h) / sqrt(A)", "Vaswani et al. (2017), arXiv:1706.03762"),
    "general": ("s . (W h)", "Luong, Pham, Manning (2015), arXiv:1508.04025"),
    "location": ("W s, a score for each place", "Luong, Pham, Manning (2015), arXiv:1508.04025"),
    "cosine": ("beta cos(W s, U h + b)", "Graves et al. (2014), arXiv:1410.5401"),
    "none": ("0 everywhere, and the context is left out", "Sutskever et al. (2014), arXiv:1409.3215"),
}
