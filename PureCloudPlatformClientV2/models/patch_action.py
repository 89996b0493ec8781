# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ActionMapActionTemplate, ArchitectFlowFields, OpenActionFields, PatchActionProperties, PatchWebMessagingOfferFields,
    )


class PatchAction(Model):
    """Part of PatchActionMap.

    Required by the platform: media_type.
    """

    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    action_template: ActionMapActionTemplate | None = field("actionTemplate", default=None)
    action_target_id: str | None = field("actionTargetId", default=None)
    is_pacing_enabled: bool | None = field("isPacingEnabled", default=None)
    props: PatchActionProperties | None = field("props", default=None)
    architect_flow_fields: ArchitectFlowFields | None = field("architectFlowFields", default=None)
    web_messaging_offer_fields: PatchWebMessagingOfferFields | None = field("webMessagingOfferFields", default=None)
    open_action_fields: OpenActionFields | None = field("openActionFields", default=None)
