# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .addressable_entity_ref import AddressableEntityRef
    from .operand import Operand


class StaCategory(Model):
    """StaCategory of the Platform API.

    The platform requires: interaction_type, criteria.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    interaction_type: Literal["Voice", "Digital", "All"] | str | None = field("interactionType", default=None)
    criteria: Operand | None = field("criteria", default=None)
    created_by: AddressableEntityRef | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
