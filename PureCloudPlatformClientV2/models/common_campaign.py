# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Division


class CommonCampaign(Model):
    """Part of CommonCampaignEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    media_type: Literal["email", "sms", "voice"] | str | None = field("mediaType", default=None)
    self_uri: str | None = field("selfUri", default=None)
