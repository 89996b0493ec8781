# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    Adjacents, AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AnalyticsUserDetail,
    AnalyticsUserDetailsAsyncQueryResponse, AnalyticsUserDetailsQueryResponse, AsyncQueryResponse, AsyncQueryStatus,
    AsyncUserDetailsQuery, AuthzDivision, AuthzSubject, CallForwarding, ChangeMyPasswordRequest, ChangePasswordRequest,
    ChatItemCursorListing, CreateUser, DataAvailabilityResponse, DevelopmentActivity, DevelopmentActivityAggregateParam,
    DevelopmentActivityAggregateResponse, DevelopmentActivityListing, DivsPermittedEntityListing, FieldConfig,
    Geolocation, OutOfOffice, PatchUser, RoleDivisionGrants, RoutingStatus, TrustorEntityListing, UpdateUser,
    UpdateVerifierRequest, User, UserActivityQuery, UserActivityResponse, UserAggregateDataContainer,
    UserAggregateQueryResponse, UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery,
    UserAuthorization, UserDetailsQuery, UserEntityListing, UserExternalIdentifier, UserLanguageEntityListing, UserMe,
    UserObservationQuery, UserObservationQueryResponse, UserProfile, UserProfileEntityListing, UserQueue,
    UserQueueEntityListing, UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost,
    UserSearchRequest, UserSkillEntityListing, UserSkillGroupEntityListing, UserState, UserStations,
    UsersSearchResponse, UtilizationRequest, Verifier, VerifierEntityListing,
)
from ..operation import Api, CallOptions

class _AsyncQueryResponse(AsyncQueryResponse, behaviour.JobStart[behaviour.Item]):
    """AsyncQueryResponse, for a type checker with what the results of the job are."""

class UsersApi(Api):
    """The Users operations of the Platform API."""

    def delete_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user details job.

        DELETE /api/v2/analytics/users/details/jobs/{jobId}

        Permissions: any of analytics:userDetail:view.
        """
        ...

    def delete_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take a role in a division from a subject.

        DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}

        Permissions: all of authorization:grant:delete.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def delete_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the direct routing backup settings of the current user.

        DELETE /api/v2/routing/directroutingbackup/settings/me

        Permissions: any of routing:directRoutingBackup:selfDelete.
        """
        ...

    def delete_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the direct routing backup settings of a user.

        DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings

        Permissions: any of routing:directRoutingBackup:delete.
        """
        ...

    def delete_routing_user_utilization(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the utilization of a user.

        DELETE /api/v2/routing/users/{userId}/utilization

        Permissions: any of routing:utilization:manage.
        """
        ...

    def delete_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a user.

        DELETE /api/v2/users/{userId}

        Permissions: any of admin, directory:user:delete, directory:organization:admin.
        """
        ...

    def delete_user_routinglanguage(
        self,
        user_id: str,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a routing language of a user.

        DELETE /api/v2/users/{userId}/routinglanguages/{languageId}

        Permissions: any of routing:skill:assign, routing:language:assign.
        """
        ...

    def delete_user_routingskill(
        self,
        user_id: str,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a routing skill of a user.

        DELETE /api/v2/users/{userId}/routingskills/{skillId}

        Permissions: all of routing:skill:assign.
        """
        ...

    def delete_user_station_associatedstation(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take the associated station from a user.

        DELETE /api/v2/users/{userId}/station/associatedstation
        """
        ...

    def delete_user_station_defaultstation(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take the default station from a user.

        DELETE /api/v2/users/{userId}/station/defaultstation

        Permissions: any of telephony:plugin:all, telephony:phone:assign.
        """
        ...

    def delete_user_verifier(
        self,
        user_id: str,
        verifier_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a verifier of a user.

        DELETE /api/v2/users/{userId}/verifiers/{verifierId}

        Permissions: any of mfa:verifier:delete.
        """
        ...

    def get_analytics_users_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a user aggregate job.

        GET /api/v2/analytics/users/aggregates/jobs/{jobId}

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_users_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserAsyncAggregateQueryResponse:
        """List the results of a user aggregate job.

        GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a user details job.

        GET /api/v2/analytics/users/details/jobs/{jobId}

        Permissions: any of analytics:userDetail:view.
        """
        ...

    def get_analytics_users_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsAsyncQueryResponse:
        """List the results of a user details job.

        GET /api/v2/analytics/users/details/jobs/{jobId}/results

        Permissions: any of analytics:userDetail:view.
        Lists: its items are in user_details; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page.
        """
        ...

    def get_analytics_users_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """Get the user details job availability.

        GET /api/v2/analytics/users/details/jobs/availability

        Permissions: any of analytics:userDetail:view.
        """
        ...

    def get_authorization_divisionspermitted_me(
        self,
        permission: str,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[AuthzDivision]:
        """List the permitted divisions of the current user.

        GET /api/v2/authorization/divisionspermitted/me

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            name: Name to look for or to use.
        """
        ...

    def get_authorization_divisionspermitted_paged_me(
        self,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """List the permitted divisions of the current user page by page.

        GET /api/v2/authorization/divisionspermitted/paged/me

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_authorization_divisionspermitted_paged_subject_id(
        self,
        subject_id: str,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """List the permitted divisions of a subject page by page.

        GET /api/v2/authorization/divisionspermitted/paged/{subjectId}

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_authorization_subject(
        self,
        subject_id: str,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """Get the roles and divisions of a subject.

        GET /api/v2/authorization/subjects/{subjectId}

        Permissions: any of authorization:grant:view.

        Parameters:
            include_duplicates: default False.
        """
        ...

    def get_authorization_subjects_me(
        self,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """Get the roles and divisions of the current user.

        GET /api/v2/authorization/subjects/me

        Parameters:
            include_duplicates: default False.
        """
        ...

    def get_fieldconfig(
        self,
        type: Literal["person", "group", "org"],
        **options: Unpack[CallOptions],
    ) -> FieldConfig:
        """Get the field configuration.

        GET /api/v2/fieldconfig

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            type: Kind to choose; person, group, org.
        """
        ...

    def get_profiles_users(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        jid: Sequence[str] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization",
        ]] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserProfileEntityListing:
        """List the profiles of users.

        GET /api/v2/profiles/users

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        ...

    def get_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Get the direct routing backup settings of the current user.

        GET /api/v2/routing/directroutingbackup/settings/me

        Permissions: any of routing:directRoutingBackup:selfView.
        """
        ...

    def get_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Get the direct routing backup settings of a user.

        GET /api/v2/routing/users/{userId}/directroutingbackup/settings

        Permissions: any of routing:directRoutingBackup:view.
        """
        ...

    def get_routing_user_utilization(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentMaxUtilizationResponse:
        """Get the utilization of a user.

        GET /api/v2/routing/users/{userId}/utilization

        Permissions: any of routing:utilization:manage, routing:utilization:view.
        """
        ...

    def get_user(
        self,
        user_id: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        state: Literal["active", "deleted"] | None = None,
        **options: Unpack[CallOptions],
    ) -> User:
        """Get a user.

        GET /api/v2/users/{userId}

        Parameters:
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
            state: active, deleted; default active.
        """
        ...

    def get_user_adjacents(
        self,
        user_id: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Adjacents:
        """Get the superiors, siblings and direct reports of a user.

        GET /api/v2/users/{userId}/adjacents

        Parameters:
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
        """
        ...

    def get_user_callforwarding(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> CallForwarding:
        """Get the call forwarding of a user.

        GET /api/v2/users/{userId}/callforwarding
        """
        ...

    def get_user_directreports(
        self,
        user_id: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[User]:
        """List the direct reports of a user.

        GET /api/v2/users/{userId}/directreports

        Lists: the answer is the array of items; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
        """
        ...

    def get_user_favorites(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: str | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """List the favorites of a user.

        GET /api/v2/users/{userId}/favorites

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; default ASC.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
        """
        ...

    def get_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """Get a geolocation of a user.

        GET /api/v2/users/{userId}/geolocations/{clientId}
        """
        ...

    def get_user_outofoffice(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OutOfOffice:
        """Get the out-of-office message of a user.

        GET /api/v2/users/{userId}/outofoffice
        """
        ...

    def get_user_profile(
        self,
        user_id: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings",
        ]] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserProfile:
        """Get the profile of a user.

        GET /api/v2/users/{userId}/profile

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        ...

    def get_user_profileskills(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """List the profile skills of a user.

        GET /api/v2/users/{userId}/profileskills

        Permissions: any of directory:userProfile:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_user_queues(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        joined: bool | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """List the queues of a user.

        GET /api/v2/users/{userId}/queues

        Permissions: any of routing:queue:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            joined: Whether to choose only what the user has joined; default True.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_user_roles(
        self,
        subject_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Get the roles of a user.

        GET /api/v2/users/{subjectId}/roles

        Permissions: any of authorization:grant:view.
        """
        ...

    def get_user_routinglanguages(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserLanguageEntityListing:
        """List the routing languages of a user.

        GET /api/v2/users/{userId}/routinglanguages

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_user_routingskills(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """List the routing skills of a user.

        GET /api/v2/users/{userId}/routingskills

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_user_routingstatus(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> RoutingStatus:
        """Get the routing status of a user.

        GET /api/v2/users/{userId}/routingstatus
        """
        ...

    def get_user_skillgroups(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSkillGroupEntityListing:
        """List the skill groups of a user.

        GET /api/v2/users/{userId}/skillgroups

        Permissions: any of routing:skillGroup:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page; default 25.
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
        """
        ...

    def get_user_state(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserState:
        """Get the state of a user.

        GET /api/v2/users/{userId}/state

        Permissions: any of directory:userStateChange:view.
        """
        ...

    def get_user_station(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserStations:
        """Get the station of a user.

        GET /api/v2/users/{userId}/station
        """
        ...

    def get_user_superiors(
        self,
        user_id: str,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[User]:
        """List the superiors of a user.

        GET /api/v2/users/{userId}/superiors

        Lists: the answer is the array of items; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
        """
        ...

    def get_user_trustors(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustorEntityListing:
        """List the trustors of a user.

        GET /api/v2/users/{userId}/trustors

        Permissions: all of authorization:orgTrustor:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_user_verifiers(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> VerifierEntityListing:
        """List the verifiers of a user.

        GET /api/v2/users/{userId}/verifiers

        Permissions: any of mfa:verifier:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_users(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        jabber_id: Sequence[str] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        state: Literal["active", "inactive", "deleted", "any"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """List the users.

        GET /api/v2/users

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            jabber_id: Jabber id (address for chat).
            sort_order: Direction of the order; ascending, descending; default ascending.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
            state: active, inactive, deleted, any; default active.
        """
        ...

    def get_users_chats_me(
        self,
        *,
        exclude_closed: bool | None = None,
        include_presence: bool | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatItemCursorListing:
        """List the chats of the current user.

        GET /api/v2/users/chats/me

        Permissions: any of chat:chat:access, user:chats:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            after: Cursor: return what comes after it.
        """
        ...

    def get_users_development_activities(
        self,
        *,
        user_id: Sequence[str] | None = None,
        module_id: str | None = None,
        interval: str | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        pcPass: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["Asc", "Desc"] | None = None,
        types: Sequence[Literal[
            "Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native",
        ]] | None = None,
        statuses: Sequence[Literal[
            "Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted",
        ]] | None = None,
        relationship: Sequence[Literal["Creator", "Facilitator", "Attendee"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DevelopmentActivityListing:
        """List the user development activities.

        GET /api/v2/users/development/activities

        Permissions: any of learning:assignment:view, coaching:appointment:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            interval: Period, start and end in ISO 8601 divided by a slash.
            overdue: Whether to choose what is overdue or what is not; True, False, Any; default Any.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; Asc, Desc; default Desc.
            types: Kinds to choose; any of Informational, Coaching, AssessedContent, Assessment, External, Native.
            statuses: any of Planned, InProgress, Completed, InvalidSchedule, NotCompleted.
            relationship: any of Creator, Facilitator, Attendee.
        """
        ...

    def get_users_development_activities_me(
        self,
        *,
        module_id: str | None = None,
        interval: str | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        pcPass: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["Asc", "Desc"] | None = None,
        types: Sequence[Literal[
            "Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native",
        ]] | None = None,
        statuses: Sequence[Literal[
            "Planned", "InProgress", "Completed", "InvalidSchedule", "NotCompleted",
        ]] | None = None,
        relationship: Sequence[Literal["Creator", "Facilitator", "Attendee"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DevelopmentActivityListing:
        """List the user development activities of the current user.

        GET /api/v2/users/development/activities/me

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            interval: Period, start and end in ISO 8601 divided by a slash.
            overdue: Whether to choose what is overdue or what is not; True, False, Any; default Any.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; Asc, Desc; default Desc.
            types: Kinds to choose; any of Informational, Coaching, AssessedContent, Assessment, External, Native.
            statuses: any of Planned, InProgress, Completed, InvalidSchedule, NotCompleted.
            relationship: any of Creator, Facilitator, Attendee.
        """
        ...

    def get_users_development_activity(
        self,
        activity_id: str,
        type: Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"],
        **options: Unpack[CallOptions],
    ) -> DevelopmentActivity:
        """Get a development activity of users.

        GET /api/v2/users/development/activities/{activityId}

        Permissions: any of learning:assignment:view, coaching:appointment:view.

        Parameters:
            type: Kind to choose; Informational, Coaching, AssessedContent, Assessment, External, Native.
        """
        ...

    def get_users_me(
        self,
        *,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin", "date", "geolocationsettings",
            "organization", "presencedefinitions", "divisionedpresencedefinitions", "locationdefinitions",
            "orgauthorization", "orgproducts", "favorites", "superiors", "directreports", "adjacents", "routingskills",
            "routinglanguages", "fieldconfigs", "token", "trustors", "logCapture", "autoanswersettings",
        ]] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserMe:
        """Get the user that the token belongs to.

        GET /api/v2/users/me

        Parameters:
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin, date, geolocationsettings, organization, presencedefinitions,
                divisionedpresencedefinitions, locationdefinitions, orgauthorization, orgproducts, favorites,
                superiors, directreports, adjacents, routingskills, routinglanguages, fieldconfigs, token, trustors,
                logCapture, autoanswersettings.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        ...

    def get_users_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users by an encoded query.

        GET /api/v2/users/search

        Permissions: any of directory:user:view.
        Lists: its items are in results; the next page is asked for by q64, from next_page of the answer.

        Parameters:
            q64: Query as JSON, encoded in base 64.
            expand: Further fields to include in the answer.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        ...

    def patch_user(
        self,
        user_id: str,
        body: UpdateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> User:
        """Change some fields of a user.

        PATCH /api/v2/users/{userId}

        Permissions: any of admin, directory:user:edit, directory:organization:admin.

        Parameters:
            body: What is sent: a user (name, chat, department and 19 more).
        """
        ...

    def patch_user_callforwarding(
        self,
        user_id: str,
        body: CallForwarding | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallForwarding:
        """Change some fields of the call forwarding of a user.

        PATCH /api/v2/users/{userId}/callforwarding

        Permissions: any of conversation:callForwarding:edit.

        Parameters:
            body: What is sent: a call forwarding (name, user, enabled and 6 more).
        """
        ...

    def patch_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        body: Geolocation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """Change some fields of a geolocation of a user.

        PATCH /api/v2/users/{userId}/geolocations/{clientId}

        Parameters:
            body: What is sent: a geolocation (name, type, primary and 8 more).
        """
        ...

    def patch_user_queue(
        self,
        queue_id: str,
        user_id: str,
        body: UserQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserQueue:
        """Change some fields of a queue of a user.

        PATCH /api/v2/users/{userId}/queues/{queueId}

        Permissions: any of routing:queue:join, routing:queueMember:manage.

        Parameters:
            body: What is sent: a user queue (name, division, description and 36 more).
        """
        ...

    def patch_user_queues(
        self,
        user_id: str,
        body: Sequence[UserQueue | dict[str, Any]],
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """Change several queues of a user at once.

        PATCH /api/v2/users/{userId}/queues

        Permissions: any of routing:queue:join, routing:queueMember:manage.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user queues (name, division, description and 36 more).
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def patch_user_routinglanguage(
        self,
        user_id: str,
        language_id: str,
        body: UserRoutingLanguage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingLanguage:
        """Change some fields of a routing language of a user.

        PATCH /api/v2/users/{userId}/routinglanguages/{languageId}

        Permissions: any of routing:skill:assign, routing:language:assign.

        Parameters:
            body: What is sent: a user routing language (name, proficiency, state and 3 more).
        """
        ...

    def patch_user_routinglanguages_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingLanguagePost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserLanguageEntityListing:
        """Change several routing languages of a user at once.

        PATCH /api/v2/users/{userId}/routinglanguages/bulk

        Permissions: any of routing:skill:assign, routing:language:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user routing language posts (proficiency, language URI and 2 more).
        """
        ...

    def patch_user_routingskills_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingSkillPost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """Change several routing skills of a user at once.

        PATCH /api/v2/users/{userId}/routingskills/bulk

        Permissions: any of routing:skill:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user routing skill posts (proficiency, skill URI and 2 more).
        """
        ...

    def patch_users_bulk(
        self,
        body: Sequence[PatchUser | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """Change several users at once.

        PATCH /api/v2/users/bulk

        Permissions: any of directory:user:edit, directory:organization:admin.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: users (preferred name, ACD auto answer and 1 more).
        """
        ...

    def post_analytics_users_activity_query(
        self,
        body: UserActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserActivityResponse:
        """Query user activity.

        POST /api/v2/analytics/users/activity/query

        Permissions: any of analytics:userObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_analytics_users_aggregates_jobs(
        self,
        body: UserAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[UserAggregateDataContainer]:
        """Start a job that queries user aggregates.

        POST /api/v2/analytics/users/aggregates/jobs

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_users_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_users_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a user async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_users_aggregates_query(
        self,
        body: UserAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAggregateQueryResponse:
        """Query user aggregates.

        POST /api/v2/analytics/users/aggregates/query

        Permissions: any of analytics:userAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a user aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_analytics_users_details_jobs(
        self,
        body: AsyncUserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[AnalyticsUserDetail]:
        """Start a job that queries user details.

        POST /api/v2/analytics/users/details/jobs

        Permissions: any of analytics:userDetail:view.
        Starts a job: get_analytics_users_details_job tells its state; it ends in one of FULFILLED, FAILED, EXPIRED,
        CANCELLED. get_analytics_users_details_job_results gives its results. delete_analytics_users_details_job
        stops it.

        Parameters:
            body: What is sent: an async user details query (interval, user filters, presence filters and 3 more).
        """
        ...

    def post_analytics_users_details_query(
        self,
        body: UserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsQueryResponse:
        """Query user details.

        POST /api/v2/analytics/users/details/query

        Permissions: any of analytics:userDetail:view.
        Lists: its items are in user_details; the body's paging.page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user details query (interval, user filters, presence filters and 5 more).
        """
        ...

    def post_analytics_users_observations_query(
        self,
        body: UserObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserObservationQueryResponse:
        """Query user observations.

        POST /api/v2/analytics/users/observations/query

        Permissions: any of analytics:userObservation:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a user observation query (filter, metrics and detail metrics).
        """
        ...

    def post_authorization_subject_bulkadd(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant several roles in divisions to a subject.

        POST /api/v2/authorization/subjects/{subjectId}/bulkadd

        Permissions: all of authorization:grant:add.

        Parameters:
            body: What is sent: a role division grants (grants).
            subject_type: Kind of subject; default PC_USER.
        """
        ...

    def post_authorization_subject_bulkremove(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take several roles in divisions from a subject.

        POST /api/v2/authorization/subjects/{subjectId}/bulkremove

        Permissions: all of authorization:grant:delete.

        Parameters:
            body: What is sent: a role division grants (grants).
        """
        ...

    def post_authorization_subject_bulkreplace(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace all roles and divisions of a subject.

        POST /api/v2/authorization/subjects/{subjectId}/bulkreplace

        Permissions: all of authorization:grant:add, authorization:grant:delete.

        Parameters:
            body: What is sent: a role division grants (grants).
            subject_type: Kind of subject; default PC_USER.
        """
        ...

    def post_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Grant a role in a division to a subject.

        POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}

        Permissions: all of authorization:grant:add.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
            subject_type: Kind of subject; default PC_USER.
        """
        ...

    def post_user_externalid(
        self,
        user_id: str,
        body: UserExternalIdentifier | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> list[UserExternalIdentifier]:
        """Give a user an external id.

        POST /api/v2/users/{userId}/externalid

        Permissions: any of directory:user:edit.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a user external identifier (authority name, external key and 1 more).
        """
        ...

    def post_user_invite(
        self,
        user_id: str,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send an invitation to a user.

        POST /api/v2/users/{userId}/invite

        Permissions: any of admin, directory:organization:admin, directory:userPassword:edit.

        Parameters:
            force: default False.
        """
        ...

    def post_user_password(
        self,
        user_id: str,
        body: ChangePasswordRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the password of a user.

        POST /api/v2/users/{userId}/password

        Permissions: any of directory:user:setPassword.

        Parameters:
            body: What is sent: a password (new password).
        """
        ...

    def post_user_routinglanguages(
        self,
        user_id: str,
        body: UserRoutingLanguagePost | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingLanguage:
        """Create a routing language of a user.

        POST /api/v2/users/{userId}/routinglanguages

        Permissions: any of routing:skill:assign, routing:language:assign.

        Parameters:
            body: What is sent: a user routing language post (proficiency, language URI and 2 more).
        """
        ...

    def post_user_routingskills(
        self,
        user_id: str,
        body: UserRoutingSkillPost | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingSkill:
        """Create a routing skill of a user.

        POST /api/v2/users/{userId}/routingskills

        Permissions: all of routing:skill:assign.

        Parameters:
            body: What is sent: a user routing skill post (proficiency, skill URI and 2 more).
        """
        ...

    def post_users(
        self,
        body: CreateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> User:
        """Create a user.

        POST /api/v2/users

        Permissions: any of directory:user:add.

        Parameters:
            body: What is sent: a user (name, email, division id and 5 more).
        """
        ...

    def post_users_development_activities_aggregates_query(
        self,
        body: DevelopmentActivityAggregateParam | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DevelopmentActivityAggregateResponse:
        """Query user development activity aggregates.

        POST /api/v2/users/development/activities/aggregates/query

        Permissions: any of learning:assignment:view, coaching:appointment:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a development activity aggregate parameter (interval, filter, metrics and 1 more).
        """
        ...

    def post_users_me_password(
        self,
        body: ChangeMyPasswordRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the password of the current user.

        POST /api/v2/users/me/password

        Parameters:
            body: What is sent: a my password (new password and old password).
        """
        ...

    def post_users_search(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users.

        POST /api/v2/users/search

        Permissions: any of directory:user:view.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_users_search_conversation_target(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users as targets of a conversation.

        POST /api/v2/users/search/conversation/target

        Permissions: any of conversation:communication:target.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_users_search_queuemembers_manage(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users to manage the members of a queue.

        POST /api/v2/users/search/queuemembers/manage

        Permissions: any of routing:queueMember:manage, routing:queue:edit.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def post_users_search_teams_assign(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """Search users that can be assigned to a team.

        POST /api/v2/users/search/teams/assign

        Permissions: any of groups:team:assign.
        Lists: its items are in results; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a user search (sort order, sort by, sort and 6 more).
        """
        ...

    def put_routing_directroutingbackup_settings_me(
        self,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Update the direct routing backup settings of the current user.

        PUT /api/v2/routing/directroutingbackup/settings/me

        Permissions: any of routing:directRoutingBackup:selfEdit.

        Parameters:
            body: What is sent: a set of agent direct routing backup settings (queue id, user id, wait for agent and
                2 more).
        """
        ...

    def put_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Update the direct routing backup settings of a user.

        PUT /api/v2/routing/users/{userId}/directroutingbackup/settings

        Permissions: any of routing:directRoutingBackup:edit.

        Parameters:
            body: What is sent: a set of agent direct routing backup settings (queue id, user id, wait for agent and
                2 more).
        """
        ...

    def put_routing_user_utilization(
        self,
        user_id: str,
        body: UtilizationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentMaxUtilizationResponse:
        """Update the utilization of a user.

        PUT /api/v2/routing/users/{userId}/utilization

        Permissions: any of routing:utilization:manage.

        Parameters:
            body: What is sent: a utilization (utilization and label utilizations).
        """
        ...

    def put_user_callforwarding(
        self,
        user_id: str,
        body: CallForwarding | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallForwarding:
        """Update the call forwarding of a user.

        PUT /api/v2/users/{userId}/callforwarding

        Permissions: any of conversation:callForwarding:edit.

        Parameters:
            body: What is sent: a call forwarding (name, user, enabled and 6 more).
        """
        ...

    def put_user_outofoffice(
        self,
        user_id: str,
        body: OutOfOffice | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OutOfOffice:
        """Update the out-of-office message of a user.

        PUT /api/v2/users/{userId}/outofoffice

        Parameters:
            body: What is sent: an out of office (name, user, start date and 5 more).
        """
        ...

    def put_user_profileskills(
        self,
        user_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Update the profile skills of a user.

        PUT /api/v2/users/{userId}/profileskills

        Permissions: any of directory:userProfile:edit.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def put_user_roles(
        self,
        subject_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """Update the roles of a user.

        PUT /api/v2/users/{subjectId}/roles

        Permissions: any of authorization:grant:add.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def put_user_routingskill(
        self,
        user_id: str,
        skill_id: str,
        body: UserRoutingSkill | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingSkill:
        """Update a routing skill of a user.

        PUT /api/v2/users/{userId}/routingskills/{skillId}

        Permissions: all of routing:skill:assign.

        Parameters:
            body: What is sent: a user routing skill (name, proficiency, state and 3 more).
        """
        ...

    def put_user_routingskills_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingSkillPost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """Change several routing skills of a user at once.

        PUT /api/v2/users/{userId}/routingskills/bulk

        Permissions: any of routing:skill:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user routing skill posts (proficiency, skill URI and 2 more).
        """
        ...

    def put_user_routingstatus(
        self,
        user_id: str,
        body: RoutingStatus | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingStatus:
        """Update the routing status of a user.

        PUT /api/v2/users/{userId}/routingstatus

        Parameters:
            body: What is sent: a routing status (user id, status and start time).
        """
        ...

    def put_user_state(
        self,
        user_id: str,
        body: UserState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserState:
        """Update the state of a user.

        PUT /api/v2/users/{userId}/state

        Permissions: any of directory:user:edit.

        Parameters:
            body: What is sent: a user state (state, state change reason, state change date and 1 more).
        """
        ...

    def put_user_station_associatedstation_station_id(
        self,
        user_id: str,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Associate a station with a user.

        PUT /api/v2/users/{userId}/station/associatedstation/{stationId}
        """
        ...

    def put_user_station_defaultstation_station_id(
        self,
        user_id: str,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the default station of a user.

        PUT /api/v2/users/{userId}/station/defaultstation/{stationId}

        Permissions: any of telephony:plugin:all, telephony:phone:assign.
        """
        ...

    def put_user_verifier(
        self,
        user_id: str,
        verifier_id: str,
        body: UpdateVerifierRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Verifier:
        """Update a verifier of a user.

        PUT /api/v2/users/{userId}/verifiers/{verifierId}

        Permissions: any of mfa:verifier:edit.

        Parameters:
            body: What is sent: a verifier (name, enabled and default).
        """
        ...
