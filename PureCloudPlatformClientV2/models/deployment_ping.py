# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import ContentOffer


class DeploymentPing(Model):
    """A deployment ping: actions and poll interval milliseconds. Answer of get_journey_deployment_customer_ping."""

    actions: list[DeploymentWebAction] | None = field("actions", default=None)
    poll_interval_milliseconds: int | None = field("pollIntervalMilliseconds", default=None)


class DeploymentWebAction(Model):
    """One of the actions of a deployment ping. In DeploymentPing.

    Required by the platform: id, media_type, action_map_id, action_map_version, session_id.
    """

    id: str | None = field("id", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    customer_id: str | None = field("customerId", default=None)
    customer_id_type: str | None = field("customerIdType", default=None)
    action_map_id: str | None = field("actionMapId", default=None)
    action_map_version: int | None = field("actionMapVersion", default=None)
    session_id: str | None = field("sessionId", default=None)
    web_messaging_offer_properties: WebMessagingOfferProperties | None = field(
        "webMessagingOfferProperties", default=None
    )
    content_offer_properties: ContentOffer | None = field("contentOfferProperties", default=None)
    open_action_properties: OpenActionProperties | None = field("openActionProperties", default=None)


class OpenActionProperties(Model):
    """Open action properties of a deployment web action. In DeploymentWebAction."""

    open_action_name: str | None = field("openActionName", default=None)
    configuration_fields: dict[str, Any] | None = field("configurationFields", default=None)


class WebMessagingOfferProperties(Model):
    """Web messaging offer properties of a deployment web action. In DeploymentWebAction."""

    offer_text: str | None = field("offerText", default=None)
