# Generated: make generate
from __future__ import annotations

from ..model import Model


class ContactlistImportStatusObject(Model):
    """Comes with notifications."""
