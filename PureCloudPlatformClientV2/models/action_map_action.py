# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ActionMapActionTemplate, ActionProperties, ArchitectFlowFields, OpenActionFields, WebMessagingOfferFields,
    )


class ActionMapAction(Model):
    """Part of ActionMap."""

    action_template: ActionMapActionTemplate | None = field("actionTemplate", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    action_target_id: str | None = field("actionTargetId", default=None)
    is_pacing_enabled: bool | None = field("isPacingEnabled", default=None)
    props: ActionProperties | None = field("props", default=None)
    architect_flow_fields: ArchitectFlowFields | None = field("architectFlowFields", default=None)
    web_messaging_offer_fields: WebMessagingOfferFields | None = field("webMessagingOfferFields", default=None)
    open_action_fields: OpenActionFields | None = field("openActionFields", default=None)
