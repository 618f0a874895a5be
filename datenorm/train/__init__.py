"""Training: the generator of pairs, the Keras model, the fit and the export. Needs the extra `train`."""
