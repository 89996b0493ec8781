# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import DomainEntityRef


class WidgetClientConfig(Model):
    """Client configuration of a widget deployment. In WidgetDeployment."""

    v1: WidgetClientConfigV1 | None = field("v1", default=None)
    v2: Any | None = field("v2", default=None)
    v1_http: WidgetClientConfigV1Http | None = field("v1-http", default=None)
    third_party: Any | None = field("third-party", default=None)


class WidgetClientConfigV1(Model):
    """V1 of a widget client configuration. In WidgetClientConfig."""

    web_chat_skin: Literal["basic", "modern-caret-skin"] | str | None = field("webChatSkin", default=None)
    authentication_url: str | None = field("authenticationUrl", default=None)


class WidgetClientConfigV1Http(Model):
    """V1 http of a widget client configuration. In WidgetClientConfig."""

    web_chat_skin: Literal["basic", "modern-caret-skin"] | str | None = field("webChatSkin", default=None)
    authentication_url: str | None = field("authenticationUrl", default=None)


class WidgetDeployment(Model):
    """A widget deployment, kept at /api/v2/widgets/deployments/{deploymentId}. Answer of get_widgets_deployment and 2
    more; body of post_widgets_deployments and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    authentication_required: bool | None = field("authenticationRequired", default=None)
    disabled: bool | None = field("disabled", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    allowed_domains: list[str] | None = field("allowedDomains", default=None)
    client_type: Literal["v1", "v2", "v1-http", "third-party"] | str | None = field("clientType", default=None)
    client_config: WidgetClientConfig | None = field("clientConfig", default=None)
    self_uri: str | None = field("selfUri", default=None)
