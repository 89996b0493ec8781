# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody(Model):
    """Part of WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification."""

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType(Model):
    """Part of WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    secondary_id: str | None = field("secondaryId", default=None)


class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification(Model):
    """Comes with notifications."""

    id: str | None = field("id", default=None)
    entities: list[WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    error: WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody | None = field("error", default=None)
