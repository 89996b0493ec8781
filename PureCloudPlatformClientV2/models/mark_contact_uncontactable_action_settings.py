# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MarkContactUncontactableActionSettings(Model):
    """Part of DigitalAction.

    Required by the platform: media_types.
    """

    media_types: list[str] | None = field("mediaTypes", default=None)
