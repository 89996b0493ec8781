# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .domain_entity_ref import DomainEntityRef
    from .user_reference import UserReference


class ExecutionDataFlowSettingsResponse(Model):
    """ExecutionDataFlowSettingsResponse of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    modified_by_client: DomainEntityRef | None = field("modifiedByClient", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
