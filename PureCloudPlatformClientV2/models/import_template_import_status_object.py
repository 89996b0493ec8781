# Generated: make generate
from __future__ import annotations

from ..model import Model


class ImportTemplateImportStatusObject(Model):
    """Comes with notifications."""
