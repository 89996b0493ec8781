# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, FlowLogLevel, UserReference


class FlowSettingsResponse(Model):
    """Flow settings: name, type, modified by client and 5 more. Answer of get_flow_instances_settings_loglevels and 4
    more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal[
        "bot", "commonmodule", "digitalbot", "inboundcall", "inboundchat", "inboundemail", "inboundshortmessage",
        "inqueuecall", "inqueueshortmessage", "inqueueemail", "outboundcall", "securecall", "surveyinvite", "voice",
        "voicemail", "voicesurvey", "workflow", "workitem",
    ] | str | None = field("type", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    modified_by_client: DomainEntityRef | None = field("modifiedByClient", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    log_level_characteristics: FlowLogLevel | None = field("logLevelCharacteristics", default=None)
    self_uri: str | None = field("selfUri", default=None)
