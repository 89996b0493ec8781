# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Image


class CredentialSpecification(Model):
    """One, by key, of the credentials of an integration type. In IntegrationType."""

    required: bool | None = field("required", default=None)
    title: str | None = field("title", default=None)
    credential_types: list[str] | None = field("credentialTypes", default=None)


class HelpLink(Model):
    """One of the help links of an integration type. In IntegrationType."""

    uri: str | None = field("uri", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)


class IntegrationType(Model):
    """An integration type, kept at /api/v2/integrations/types/{typeId}. Answer of get_integrations_type.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    provider: str | None = field("provider", default=None)
    category: str | None = field("category", default=None)
    images: list[Image] | None = field("images", default=None)
    config_properties_schema_uri: str | None = field("configPropertiesSchemaUri", default=None)
    config_advanced_schema_uri: str | None = field("configAdvancedSchemaUri", default=None)
    help_uri: str | None = field("helpUri", default=None)
    terms_of_service_uri: str | None = field("termsOfServiceUri", default=None)
    vendor_name: str | None = field("vendorName", default=None)
    vendor_website_uri: str | None = field("vendorWebsiteUri", default=None)
    marketplace_uri: str | None = field("marketplaceUri", default=None)
    faq_uri: str | None = field("faqUri", default=None)
    privacy_policy_uri: str | None = field("privacyPolicyUri", default=None)
    support_contact_uri: str | None = field("supportContactUri", default=None)
    sales_contact_uri: str | None = field("salesContactUri", default=None)
    help_links: list[HelpLink] | None = field("helpLinks", default=None)
    credentials: dict[str, CredentialSpecification] | None = field("credentials", default=None)
    non_installable: bool | None = field("nonInstallable", default=None)
    max_instances: int | None = field("maxInstances", default=None)
    user_permissions: list[str] | None = field("userPermissions", default=None)
    vendor_o_auth_client_ids: list[str] | None = field("vendorOAuthClientIds", default=None)
    self_uri: str | None = field("selfUri", default=None)
