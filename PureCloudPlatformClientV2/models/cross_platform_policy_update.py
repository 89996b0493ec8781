# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CrossPlatformPolicyUpdate(Model):
    """A cross platform policy to change: enabled. Body of patch_recording_crossplatform_mediaretentionpolicy."""

    enabled: bool | None = field("enabled", default=None)
