# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, Operand


class StaCategory(Model):
    """A speech and text analytics category, kept at /api/v2/speechandtextanalytics/categories/{categoryId}. Answer of
    get_speechandtextanalytics_category and 2 more.

    Required by the platform: interaction_type, criteria.
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
