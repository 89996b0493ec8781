# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_integrations_hris_time_off_types_job_topic_error_body import WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody
    from .wfm_integrations_hris_time_off_types_job_topic_hris_time_off_type import WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType


class WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification(Model):
    """WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification of the Platform API."""

    id: str | None = field("id", default=None)
    entities: list[WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    error: WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody | None = field("error", default=None)
