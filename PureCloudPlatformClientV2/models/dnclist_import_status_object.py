# Generated: make generate
from __future__ import annotations

from ..model import Model


class DnclistImportStatusObject(Model):
    """Comes with notifications."""
