# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, UCI10n, UCIcon


class UnifiedCommunicationsIntegration(Model):
    """A unified communications integration, kept at
    /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}. Answer of
    get_integrations_unifiedcommunications_clientapp.

    Required by the platform: uc_integration_key, integration_presence_source, pbx_permission, icon, badge_icons,
    i10n, polled_presence, user_permissions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    uc_integration_key: AddressableEntityRef | None = field("ucIntegrationKey", default=None)
    integration_presence_source: Literal[
        "MicrosoftTeams", "ZoomPhone", "EightByEight",
    ] | str | None = field("integrationPresenceSource", default=None)
    pbx_permission: str | None = field("pbxPermission", default=None)
    icon: UCIcon | None = field("icon", default=None)
    badge_icons: dict[str, UCIcon] | None = field("badgeIcons", default=None)
    i10n: dict[str, UCI10n] | None = field("i10n", default=None)
    polled_presence: bool | None = field("polledPresence", default=None)
    poll_interval_sec: int | None = field("pollIntervalSec", default=None)
    include_badge: bool | None = field("includeBadge", default=None)
    user_permissions: list[str] | None = field("userPermissions", default=None)
    oauth_scopes: list[str] | None = field("oauthScopes", default=None)
    self_uri: str | None = field("selfUri", default=None)
