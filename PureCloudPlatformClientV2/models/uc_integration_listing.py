# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UCI10n, UCIcon


class UCIntegration(Model):
    """One of the items of an uc integration listing. In UCIntegrationListing.

    Required by the platform: uc_integration_key, integration_presence_source, pbx_permission, icon, badge_icons,
    i10n, polled_presence, user_permissions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    uc_integration_key: str | None = field("ucIntegrationKey", default=None)
    integration_presence_source: Literal[
        "MicrosoftTeams", "ZoomPhone", "EightByEight",
    ] | str | None = field("integrationPresenceSource", default=None)
    pbx_permission: str | None = field("pbxPermission", default=None)
    icon: UCIcon | None = field("icon", default=None)
    badge_icons: dict[str, UCIcon] | None = field("badgeIcons", default=None)
    i10n: dict[str, UCI10n] | None = field("i10n", default=None)
    polled_presence: bool | None = field("polledPresence", default=None)
    user_permissions: list[str] | None = field("userPermissions", default=None)
    self_uri: str | None = field("selfUri", default=None)


class UCIntegrationListing(Model):
    """Page of uc integrations. Answer of get_integrations_clientapps_unifiedcommunications."""

    entities: list[UCIntegration] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
