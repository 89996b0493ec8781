# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .external_data_source import ExternalDataSource
    from .user import User


class Note(Model):
    """Note of the Platform API.

    The platform requires: created_by.
    """

    id: str | None = field("id", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_type: Literal["contact", "organization"] | str | None = field("entityType", default=None)
    note_text: str | None = field("noteText", default=None)
    modify_date: datetime | None = field("modifyDate", default=None)
    create_date: datetime | None = field("createDate", default=None)
    created_by: User | None = field("createdBy", default=None)
    external_data_sources: list[ExternalDataSource] | None = field("externalDataSources", default=None)
    self_uri: str | None = field("selfUri", default=None)
