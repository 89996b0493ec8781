# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MarkContactUncontactableActionSettings(Model):
    """MarkContactUncontactableActionSettings of the Platform API.

    The platform requires: media_types.
    """

    media_types: list[str] | None = field("mediaTypes", default=None)
