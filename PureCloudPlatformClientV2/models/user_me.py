# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .adjacents import Adjacents
    from .auto_answer_settings import AutoAnswerSettings
    from .biography import Biography
    from .chat import Chat
    from .contact import Contact
    from .division import Division
    from .domain_organization_product import DomainOrganizationProduct
    from .domain_organization_role import DomainOrganizationRole
    from .employer_info import EmployerInfo
    from .field_configs import FieldConfigs
    from .geolocation import Geolocation
    from .geolocation_settings import GeolocationSettings
    from .group import Group
    from .image import Image
    from .location import Location
    from .location_definition import LocationDefinition
    from .o_auth_last_token_issued import OAuthLastTokenIssued
    from .organization import Organization
    from .organization_presence import OrganizationPresence
    from .organization_presence_definition import OrganizationPresenceDefinition
    from .out_of_office import OutOfOffice
    from .routing_skill import RoutingSkill
    from .routing_status import RoutingStatus
    from .server_date import ServerDate
    from .team import Team
    from .token_info import TokenInfo
    from .trustor import Trustor
    from .user import User
    from .user_authorization import UserAuthorization
    from .user_conversation_summary import UserConversationSummary
    from .user_presence import UserPresence
    from .user_routing_language import UserRoutingLanguage
    from .user_routing_skill import UserRoutingSkill
    from .user_stations import UserStations
    from .work_plan_bid_ranks import WorkPlanBidRanks


class UserMe(Model):
    """UserMe of the Platform API.

    The platform requires: version.
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
