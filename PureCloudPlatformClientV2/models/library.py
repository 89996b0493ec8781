# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import User


class Library(Model):
    """A library, kept at /api/v2/responsemanagement/libraries/{libraryId}. Answer of get_responsemanagement_library and
    2 more; body of post_responsemanagement_libraries and 1 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    created_by: User | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    response_type: Literal[
        "MessagingTemplate", "CampaignSmsTemplate", "CampaignEmailTemplate", "Footer",
    ] | str | None = field("responseType", default=None)
    self_uri: str | None = field("selfUri", default=None)
