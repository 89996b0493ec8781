# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef, UserReference


class ExecutionDataGlobalSettingsResponse(Model):
    """Execution data global settings: name, enabled, modified by client and 4 more. Answer of
    get_settings_executiondata and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    modified_by_client: DomainEntityRef | None = field("modifiedByClient", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
