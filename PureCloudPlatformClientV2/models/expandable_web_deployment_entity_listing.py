# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, AuthenticationSettings, CobrowseSettings, CustomI18nLabels, JourneyEventsSettings,
        MessengerSettings, PositionSettings, SupportCenterSettings, SupportedContentReference, WebDeploymentFlowEntityRef,
        WebDeploymentHeadlessMode,
    )


class ExpandableWebDeployment(Model):
    """One of the items of an expandable web deployment entity listing. In ExpandableWebDeploymentEntityListing.

    Required by the platform: name, configuration.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    allow_all_domains: bool | None = field("allowAllDomains", default=None)
    allowed_domains: list[str] | None = field("allowedDomains", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    snippet: str | None = field("snippet", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    last_modified_user: AddressableEntityRef | None = field("lastModifiedUser", default=None)
    flow: WebDeploymentFlowEntityRef | None = field("flow", default=None)
    status: Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str | None = field("status", default=None)
    configuration: WebDeploymentConfigurationVersionResponse | None = field("configuration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ExpandableWebDeploymentEntityListing(Model):
    """Page of expandable web deployments. Answer of get_webdeployments_deployments."""

    entities: list[ExpandableWebDeployment] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    total: int | None = field("total", default=None)


class WebDeploymentConfigurationVersionResponse(Model):
    """Configuration of an expandable web deployment. In ExpandableWebDeployment.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: str | None = field("version", default=None)
    headless_mode: WebDeploymentHeadlessMode | None = field("headlessMode", default=None)
    description: str | None = field("description", default=None)
    languages: list[str] | None = field("languages", default=None)
    default_language: str | None = field("defaultLanguage", default=None)
    custom_i18n_labels: list[CustomI18nLabels] | None = field("customI18nLabels", default=None)
    messenger: MessengerSettings | None = field("messenger", default=None)
    position: PositionSettings | None = field("position", default=None)
    support_center: SupportCenterSettings | None = field("supportCenter", default=None)
    cobrowse: CobrowseSettings | None = field("cobrowse", default=None)
    journey_events: JourneyEventsSettings | None = field("journeyEvents", default=None)
    authentication_settings: AuthenticationSettings | None = field("authenticationSettings", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_published: datetime | None = field("datePublished", default=None)
    last_modified_user: AddressableEntityRef | None = field("lastModifiedUser", default=None)
    created_user: AddressableEntityRef | None = field("createdUser", default=None)
    published_user: AddressableEntityRef | None = field("publishedUser", default=None)
    status: Literal["Pending", "Active", "Inactive", "Error", "Deleting"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)
