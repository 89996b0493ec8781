# Generated: make generate
from __future__ import annotations

from ..model import Model


class DnclistDownloadReadyObject(Model):
    """Comes with notifications."""
