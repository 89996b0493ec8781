# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Adjacents, AutoAnswerSettings, Biography, Chat, Contact, Division, DomainOrganizationProduct,
        DomainOrganizationRole, EmployerInfo, FieldConfig, Geolocation, GeolocationSettings, Group, Image, Location,
        LocationDefinition, OAuthLastTokenIssued, Organization, OrganizationPresence, OrganizationPresenceDefinition,
        OutOfOffice, RoutingSkill, RoutingStatus, ServerDate, Team, TokenInfo, Trustor, User, UserAuthorization,
        UserConversationSummary, UserPresence, UserRoutingLanguage, UserRoutingSkill, UserStations, WorkPlanBidRanks,
    )


class FieldConfigs(Model):
    """Field configurations of a user me. In UserMe."""

    org: FieldConfig | None = field("org", default=None)
    person: FieldConfig | None = field("person", default=None)
    group: FieldConfig | None = field("group", default=None)


class UserMe(Model):
    """A user me: name, division, chat and 52 more. Answer of get_users_me.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    chat: Chat | None = field("chat", default=None)
    department: str | None = field("department", default=None)
    email: str | None = field("email", default=None)
    primary_contact_info: list[Contact] | None = field("primaryContactInfo", default=None)
    addresses: list[Contact] | None = field("addresses", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    title: str | None = field("title", default=None)
    username: str | None = field("username", default=None)
    manager: User | None = field("manager", default=None)
    images: list[Image] | None = field("images", default=None)
    version: int | None = field("version", default=None)
    certifications: list[str] | None = field("certifications", default=None)
    biography: Biography | None = field("biography", default=None)
    employer_info: EmployerInfo | None = field("employerInfo", default=None)
    preferred_name: str | None = field("preferredName", default=None)
    routing_status: RoutingStatus | None = field("routingStatus", default=None)
    presence: UserPresence | None = field("presence", default=None)
    integration_presence: UserPresence | None = field("integrationPresence", default=None)
    conversation_summary: UserConversationSummary | None = field("conversationSummary", default=None)
    out_of_office: OutOfOffice | None = field("outOfOffice", default=None)
    geolocation: Geolocation | None = field("geolocation", default=None)
    station: UserStations | None = field("station", default=None)
    authorization: UserAuthorization | None = field("authorization", default=None)
    profile_skills: list[str] | None = field("profileSkills", default=None)
    locations: list[Location] | None = field("locations", default=None)
    groups: list[Group] | None = field("groups", default=None)
    team: Team | None = field("team", default=None)
    work_plan_bid_ranks: WorkPlanBidRanks | None = field("workPlanBidRanks", default=None)
    skills: list[UserRoutingSkill] | None = field("skills", default=None)
    languages: list[UserRoutingLanguage] | None = field("languages", default=None)
    auto_answer_settings: AutoAnswerSettings | None = field("autoAnswerSettings", default=None)
    acd_auto_answer: bool | None = field("acdAutoAnswer", default=None)
    language_preference: str | None = field("languagePreference", default=None)
    last_token_issued: OAuthLastTokenIssued | None = field("lastTokenIssued", default=None)
    date_last_login: datetime | None = field("dateLastLogin", default=None)
    date: ServerDate | None = field("date", default=None)
    geolocation_settings: GeolocationSettings | None = field("geolocationSettings", default=None)
    organization: Organization | None = field("organization", default=None)
    presence_definitions: list[OrganizationPresence] | None = field("presenceDefinitions", default=None)
    divisioned_presence_definitions: list[OrganizationPresenceDefinition] | None = field(
        "divisionedPresenceDefinitions", default=None
    )
    location_definitions: list[LocationDefinition] | None = field("locationDefinitions", default=None)
    org_authorization: list[DomainOrganizationRole] | None = field("orgAuthorization", default=None)
    favorites: list[User] | None = field("favorites", default=None)
    superiors: list[User] | None = field("superiors", default=None)
    direct_reports: list[User] | None = field("directReports", default=None)
    adjacents: Adjacents | None = field("adjacents", default=None)
    routing_skills: list[RoutingSkill] | None = field("routingSkills", default=None)
    field_configs: FieldConfigs | None = field("fieldConfigs", default=None)
    token: TokenInfo | None = field("token", default=None)
    trustors: list[Trustor] | None = field("trustors", default=None)
    org_products: list[DomainOrganizationProduct] | None = field("orgProducts", default=None)
    self_uri: str | None = field("selfUri", default=None)
