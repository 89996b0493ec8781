# Generated: make generate
from __future__ import annotations

from ..model import Model


class KnowledgeDocumentDescriptor(Model):
    """Comes with notifications."""
