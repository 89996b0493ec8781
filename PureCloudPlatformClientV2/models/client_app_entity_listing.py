# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EffectiveConfiguration, IntegrationConfiguration, IntegrationStatusInfo, IntegrationType


class ClientApp(Model):
    """One of the items of a client app entity listing. In ClientAppEntityListing.

    Required by the platform: intended_state.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_type: IntegrationType | None = field("integrationType", default=None)
    notes: str | None = field("notes", default=None)
    intended_state: Literal[
        "ENABLED", "DISABLED", "DELETED", "RESTORED",
    ] | str | None = field("intendedState", default=None)
    config: ClientAppConfigurationInfo | None = field("config", default=None)
    reported_state: IntegrationStatusInfo | None = field("reportedState", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ClientAppConfigurationInfo(Model):
    """Configuration of a client app. In ClientApp."""

    current: IntegrationConfiguration | None = field("current", default=None)
    effective: EffectiveConfiguration | None = field("effective", default=None)


class ClientAppEntityListing(Model):
    """Page of client apps. Answer of get_integrations_clientapps."""

    entities: list[ClientApp] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
