# Generated: make generate
from __future__ import annotations

from ..model import Model


class WidgetClientConfigThirdParty(Model):
    """Comes with notifications."""
