# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model


class WidgetClientConfigV2(Model):
    """WidgetClientConfigV2 of the Platform API."""
