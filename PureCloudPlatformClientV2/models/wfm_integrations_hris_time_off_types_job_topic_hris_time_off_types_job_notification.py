# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody(Model):
    """Error of an HRIS time off types job. In WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification.
    """

    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType(Model):
    """One of the items of a workforce management integrations HRIS time off types job topic HRIS time off types job
    notification. In WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    secondary_id: str | None = field("secondaryId", default=None)


class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification(Model):
    """List of HRIS time off types. Event of v2.users.{id}.workforcemanagement.integrations.hris.timeofftypes.jobs."""

    id: str | None = field("id", default=None)
    entities: list[WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    error: WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody | None = field("error", default=None)
