# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PolicyUpdate(Model):
    """A policy to change: enabled. Body of patch_recording_mediaretentionpolicy."""

    enabled: bool | None = field("enabled", default=None)
