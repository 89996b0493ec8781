# Generated: make generate
from __future__ import annotations

from ..model import Model


class ContactlistDownloadReadyObject(Model):
    """Comes with notifications."""
