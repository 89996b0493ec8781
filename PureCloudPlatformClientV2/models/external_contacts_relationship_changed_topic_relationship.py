# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        ExternalContactsRelationshipChangedTopicDivision, ExternalContactsRelationshipChangedTopicExternalOrganization,
        ExternalContactsRelationshipChangedTopicUser,
    )


class ExternalContactsRelationshipChangedTopicRelationship(Model):
    id: str | None = field("id", default=None)
    division: ExternalContactsRelationshipChangedTopicDivision | None = field("division", default=None)
    user: ExternalContactsRelationshipChangedTopicUser | None = field("user", default=None)
    external_organization: ExternalContactsRelationshipChangedTopicExternalOrganization | None = field(
        "externalOrganization", default=None
    )
    relationship: str | None = field("relationship", default=None)
    create_date: datetime | None = field("createDate", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
