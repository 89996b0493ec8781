# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PatchContentOffer


class PatchActionTemplate(Model):
    """Taken by patch_journey_actiontemplate.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    state: Literal["Active", "Inactive", "Deleted"] | str | None = field("state", default=None)
    content_offer: PatchContentOffer | None = field("contentOffer", default=None)
