# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import User


class OrganizationPresence(Model):
    """An organization presence, kept at /api/v2/presencedefinitions/{presenceId}. Answer of get_presencedefinition and
    2 more; body of post_presencedefinitions and 1 more.

    Required by the platform: language_labels.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    language_labels: dict[str, str] | None = field("languageLabels", default=None)
    system_presence: str | None = field("systemPresence", default=None)
    deactivated: bool | None = field("deactivated", default=None)
    primary: bool | None = field("primary", default=None)
    created_by: User | None = field("createdBy", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_by: User | None = field("modifiedBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    self_uri: str | None = field("selfUri", default=None)
