# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ContentOffer


class ActionTemplate(Model):
    """An action template, kept at /api/v2/journey/actiontemplates/{actionTemplateId}. Answer of
    get_journey_actiontemplate and 2 more; body of post_journey_actiontemplates.

    Required by the platform: name, media_type, state.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    state: Literal["Active", "Inactive", "Deleted"] | str | None = field("state", default=None)
    content_offer: ContentOffer | None = field("contentOffer", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
