"""Parts that know nothing of documents, labels or projects."""
