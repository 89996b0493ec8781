# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MarkContactUncontactableActionSettings(Model):
    """Required by the platform: media_types."""

    media_types: list[str] | None = field("mediaTypes", default=None)
