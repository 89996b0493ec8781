# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef


class WebChatConfig(Model):
    """One of basic, modern-caret-skin. In WebChatDeployment."""

    web_chat_skin: Literal["basic", "modern-caret-skin"] | str | None = field("webChatSkin", default=None)


class WebChatDeployment(Model):
    """A web chat deployment, kept at /api/v2/webchat/deployments/{deploymentId}. Answer of get_webchat_deployment and 2
    more; body of post_webchat_deployments and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    authentication_required: bool | None = field("authenticationRequired", default=None)
    authentication_url: str | None = field("authenticationUrl", default=None)
    disabled: bool | None = field("disabled", default=None)
    web_chat_config: WebChatConfig | None = field("webChatConfig", default=None)
    allowed_domains: list[str] | None = field("allowedDomains", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    self_uri: str | None = field("selfUri", default=None)
