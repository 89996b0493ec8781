# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        Adjacents, AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AnalyticsUserDetailsAsyncQueryResponse,
        AnalyticsUserDetailsQueryResponse, AsyncQueryResponse, AsyncQueryStatus, AsyncUserDetailsQuery, AuthzDivision,
        AuthzSubject, CallForwarding, ChangeMyPasswordRequest, ChangePasswordRequest, ChatItemCursorListing, CreateUser,
        DataAvailabilityResponse, DevelopmentActivity, DevelopmentActivityAggregateParam,
        DevelopmentActivityAggregateResponse, DevelopmentActivityListing, DivsPermittedEntityListing, FieldConfig,
        Geolocation, OutOfOffice, PatchUser, RoleDivisionGrants, RoutingStatus, TrustorEntityListing, UpdateUser,
        UpdateVerifierRequest, User, UserActivityQuery, UserActivityResponse, UserAggregateQueryResponse,
        UserAggregationQuery, UserAsyncAggregateQueryResponse, UserAsyncAggregationQuery, UserAuthorization,
        UserDetailsQuery, UserEntityListing, UserExternalIdentifier, UserLanguageEntityListing, UserMe,
        UserObservationQuery, UserObservationQueryResponse, UserProfile, UserProfileEntityListing, UserQueue,
        UserQueueEntityListing, UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost,
        UserSearchRequest, UserSkillEntityListing, UserSkillGroupEntityListing, UserState, UserStations,
        UsersSearchResponse, UtilizationRequest, Verifier, VerifierEntityListing,
    )

_DELETE_ANALYTICS_USERS_DETAILS_JOB: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId")
)
_DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
    path("divisionId"), path("roleId"),
)
_DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/directroutingbackup/settings/me"
)
_DELETE_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId")
)
_DELETE_ROUTING_USER_UTILIZATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/users/{userId}/utilization", path("userId")
)
_DELETE_USER: ApiOperation[Any] = ApiOperation("DELETE", "/api/v2/users/{userId}", path("userId"), returns="object")
_DELETE_USER_ROUTINGLANGUAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/routinglanguages/{languageId}", path("userId"), path("languageId")
)
_DELETE_USER_ROUTINGSKILL: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId")
)
_DELETE_USER_STATION_ASSOCIATEDSTATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/station/associatedstation", path("userId")
)
_DELETE_USER_STATION_DEFAULTSTATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/station/defaultstation", path("userId")
)
_DELETE_USER_VERIFIER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/verifiers/{verifierId}", path("userId"), path("verifierId")
)
_GET_ANALYTICS_USERS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS: ApiOperation[UserAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="UserAsyncAggregateQueryResponse",
)
_GET_ANALYTICS_USERS_DETAILS_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS: ApiOperation[AnalyticsUserDetailsAsyncQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/users/details/jobs/{jobId}/results", path("jobId"), query("cursor"), query("pageSize"),
    returns="AnalyticsUserDetailsAsyncQueryResponse",
)
_GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY: ApiOperation[DataAvailabilityResponse] = ApiOperation(
    "GET", "/api/v2/analytics/users/details/jobs/availability", returns="DataAvailabilityResponse"
)
_GET_AUTHORIZATION_DIVISIONSPERMITTED_ME: ApiOperation[list[AuthzDivision]] = ApiOperation(
    "GET", "/api/v2/authorization/divisionspermitted/me", query("permission", required=True), query("name"),
    returns="list[AuthzDivision]", deprecated=True,
)
_GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME: ApiOperation[DivsPermittedEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/divisionspermitted/paged/me", query("permission", required=True), query("pageNumber"),
    query("pageSize"), returns="DivsPermittedEntityListing",
)
_GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID: ApiOperation[DivsPermittedEntityListing] = ApiOperation(
    "GET", "/api/v2/authorization/divisionspermitted/paged/{subjectId}", path("subjectId"),
    query("permission", required=True), query("pageNumber"), query("pageSize"), returns="DivsPermittedEntityListing",
    deprecated=True,
)
_GET_AUTHORIZATION_SUBJECT: ApiOperation[AuthzSubject] = ApiOperation(
    "GET", "/api/v2/authorization/subjects/{subjectId}", path("subjectId"), query("includeDuplicates"),
    returns="AuthzSubject",
)
_GET_AUTHORIZATION_SUBJECTS_ME: ApiOperation[AuthzSubject] = ApiOperation(
    "GET", "/api/v2/authorization/subjects/me", query("includeDuplicates"), returns="AuthzSubject"
)
_GET_FIELDCONFIG: ApiOperation[FieldConfig] = ApiOperation(
    "GET", "/api/v2/fieldconfig", query("type", required=True), returns="FieldConfig", deprecated=True
)
_GET_PROFILES_USERS: ApiOperation[UserProfileEntityListing] = ApiOperation(
    "GET", "/api/v2/profiles/users", query("pageSize"), query("pageNumber"), query("id", "multi"),
    query("jid", "multi"), query("sortOrder"), query("expand", "multi"), query("integrationPresenceSource"),
    returns="UserProfileEntityListing", deprecated=True,
)
_GET_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "GET", "/api/v2/routing/directroutingbackup/settings/me", returns="AgentDirectRoutingBackupSettings"
)
_GET_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "GET", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"),
    returns="AgentDirectRoutingBackupSettings",
)
_GET_ROUTING_USER_UTILIZATION: ApiOperation[AgentMaxUtilizationResponse] = ApiOperation(
    "GET", "/api/v2/routing/users/{userId}/utilization", path("userId"), returns="AgentMaxUtilizationResponse"
)
_GET_USER: ApiOperation[User] = ApiOperation(
    "GET", "/api/v2/users/{userId}", path("userId"), query("expand", "multi"), query("integrationPresenceSource"),
    query("state"), returns="User",
)
_GET_USER_ADJACENTS: ApiOperation[Adjacents] = ApiOperation(
    "GET", "/api/v2/users/{userId}/adjacents", path("userId"), query("expand", "multi"), returns="Adjacents"
)
_GET_USER_CALLFORWARDING: ApiOperation[CallForwarding] = ApiOperation(
    "GET", "/api/v2/users/{userId}/callforwarding", path("userId"), returns="CallForwarding"
)
_GET_USER_DIRECTREPORTS: ApiOperation[list[User]] = ApiOperation(
    "GET", "/api/v2/users/{userId}/directreports", path("userId"), query("expand", "multi"), returns="list[User]"
)
_GET_USER_FAVORITES: ApiOperation[UserEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/favorites", path("userId"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), query("expand", "multi"), returns="UserEntityListing", deprecated=True,
)
_GET_USER_GEOLOCATION: ApiOperation[Geolocation] = ApiOperation(
    "GET", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"), returns="Geolocation"
)
_GET_USER_OUTOFOFFICE: ApiOperation[OutOfOffice] = ApiOperation(
    "GET", "/api/v2/users/{userId}/outofoffice", path("userId"), returns="OutOfOffice"
)
_GET_USER_PROFILE: ApiOperation[UserProfile] = ApiOperation(
    "GET", "/api/v2/users/{userId}/profile", path("userId"), query("expand", "multi"),
    query("integrationPresenceSource"), returns="UserProfile", deprecated=True,
)
_GET_USER_PROFILESKILLS: ApiOperation[list[str]] = ApiOperation(
    "GET", "/api/v2/users/{userId}/profileskills", path("userId"), returns="list[str]"
)
_GET_USER_QUEUES: ApiOperation[UserQueueEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/queues", path("userId"), query("pageSize"), query("pageNumber"), query("joined"),
    query("divisionId", "multi"), returns="UserQueueEntityListing",
)
_GET_USER_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "GET", "/api/v2/users/{subjectId}/roles", path("subjectId"), returns="UserAuthorization"
)
_GET_USER_ROUTINGLANGUAGES: ApiOperation[UserLanguageEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/routinglanguages", path("userId"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), returns="UserLanguageEntityListing",
)
_GET_USER_ROUTINGSKILLS: ApiOperation[UserSkillEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/routingskills", path("userId"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), returns="UserSkillEntityListing",
)
_GET_USER_ROUTINGSTATUS: ApiOperation[RoutingStatus] = ApiOperation(
    "GET", "/api/v2/users/{userId}/routingstatus", path("userId"), returns="RoutingStatus"
)
_GET_USER_SKILLGROUPS: ApiOperation[UserSkillGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/skillgroups", path("userId"), query("pageSize"), query("after"), query("before"),
    returns="UserSkillGroupEntityListing",
)
_GET_USER_STATE: ApiOperation[UserState] = ApiOperation(
    "GET", "/api/v2/users/{userId}/state", path("userId"), returns="UserState"
)
_GET_USER_STATION: ApiOperation[UserStations] = ApiOperation(
    "GET", "/api/v2/users/{userId}/station", path("userId"), returns="UserStations"
)
_GET_USER_SUPERIORS: ApiOperation[list[User]] = ApiOperation(
    "GET", "/api/v2/users/{userId}/superiors", path("userId"), query("expand", "multi"), returns="list[User]"
)
_GET_USER_TRUSTORS: ApiOperation[TrustorEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/trustors", path("userId"), query("pageSize"), query("pageNumber"),
    returns="TrustorEntityListing",
)
_GET_USER_VERIFIERS: ApiOperation[VerifierEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/verifiers", path("userId"), returns="VerifierEntityListing"
)
_GET_USERS: ApiOperation[UserEntityListing] = ApiOperation(
    "GET", "/api/v2/users", query("pageSize"), query("pageNumber"), query("id", "multi"), query("jabberId", "multi"),
    query("sortOrder"), query("expand", "multi"), query("integrationPresenceSource"), query("state"),
    returns="UserEntityListing",
)
_GET_USERS_CHATS_ME: ApiOperation[ChatItemCursorListing] = ApiOperation(
    "GET", "/api/v2/users/chats/me", query("excludeClosed"), query("includePresence"), query("after"),
    returns="ChatItemCursorListing",
)
_GET_USERS_DEVELOPMENT_ACTIVITIES: ApiOperation[DevelopmentActivityListing] = ApiOperation(
    "GET", "/api/v2/users/development/activities", query("userId", "multi"), query("moduleId"), query("interval"),
    query("completionInterval"), query("overdue"), query("pass"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), query("types", "multi"), query("statuses", "multi"), query("relationship", "multi"),
    returns="DevelopmentActivityListing",
)
_GET_USERS_DEVELOPMENT_ACTIVITIES_ME: ApiOperation[DevelopmentActivityListing] = ApiOperation(
    "GET", "/api/v2/users/development/activities/me", query("moduleId"), query("interval"), query("completionInterval"),
    query("overdue"), query("pass"), query("pageSize"), query("pageNumber"), query("sortOrder"),
    query("types", "multi"), query("statuses", "multi"), query("relationship", "multi"),
    returns="DevelopmentActivityListing",
)
_GET_USERS_DEVELOPMENT_ACTIVITY: ApiOperation[DevelopmentActivity] = ApiOperation(
    "GET", "/api/v2/users/development/activities/{activityId}", path("activityId"), query("type", required=True),
    returns="DevelopmentActivity",
)
_GET_USERS_ME: ApiOperation[UserMe] = ApiOperation(
    "GET", "/api/v2/users/me", query("expand", "multi"), query("integrationPresenceSource"), returns="UserMe"
)
_GET_USERS_SEARCH: ApiOperation[UsersSearchResponse] = ApiOperation(
    "GET", "/api/v2/users/search", query("q64", required=True), query("expand", "multi"),
    query("integrationPresenceSource"), returns="UsersSearchResponse",
)
_PATCH_USER: ApiOperation[User] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}", path("userId"), body(required=True), returns="User"
)
_PATCH_USER_CALLFORWARDING: ApiOperation[CallForwarding] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/callforwarding", path("userId"), body(required=True), returns="CallForwarding"
)
_PATCH_USER_GEOLOCATION: ApiOperation[Geolocation] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"), body(required=True),
    returns="Geolocation",
)
_PATCH_USER_QUEUE: ApiOperation[UserQueue] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/queues/{queueId}", path("queueId"), path("userId"), body(required=True),
    returns="UserQueue",
)
_PATCH_USER_QUEUES: ApiOperation[UserQueueEntityListing] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/queues", path("userId"), body(required=True), query("divisionId", "multi"),
    returns="UserQueueEntityListing",
)
_PATCH_USER_ROUTINGLANGUAGE: ApiOperation[UserRoutingLanguage] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/routinglanguages/{languageId}", path("userId"), path("languageId"),
    body(required=True), returns="UserRoutingLanguage",
)
_PATCH_USER_ROUTINGLANGUAGES_BULK: ApiOperation[UserLanguageEntityListing] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/routinglanguages/bulk", path("userId"), body(required=True),
    returns="UserLanguageEntityListing",
)
_PATCH_USER_ROUTINGSKILLS_BULK: ApiOperation[UserSkillEntityListing] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/routingskills/bulk", path("userId"), body(required=True),
    returns="UserSkillEntityListing",
)
_PATCH_USERS_BULK: ApiOperation[UserEntityListing] = ApiOperation(
    "PATCH", "/api/v2/users/bulk", body(required=True), returns="UserEntityListing"
)
_POST_ANALYTICS_USERS_ACTIVITY_QUERY: ApiOperation[UserActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="UserActivityResponse",
)
_POST_ANALYTICS_USERS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_USERS_AGGREGATES_QUERY: ApiOperation[UserAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/aggregates/query", body(required=True), returns="UserAggregateQueryResponse"
)
_POST_ANALYTICS_USERS_DETAILS_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/details/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_USERS_DETAILS_QUERY: ApiOperation[AnalyticsUserDetailsQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/details/query", body(required=True), returns="AnalyticsUserDetailsQueryResponse"
)
_POST_ANALYTICS_USERS_OBSERVATIONS_QUERY: ApiOperation[UserObservationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/users/observations/query", body(required=True), returns="UserObservationQueryResponse"
)
_POST_AUTHORIZATION_SUBJECT_BULKADD: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/bulkadd", path("subjectId"), body(required=True),
    query("subjectType"),
)
_POST_AUTHORIZATION_SUBJECT_BULKREMOVE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/bulkremove", path("subjectId"), body(required=True)
)
_POST_AUTHORIZATION_SUBJECT_BULKREPLACE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/bulkreplace", path("subjectId"), body(required=True),
    query("subjectType"),
)
_POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
    path("divisionId"), path("roleId"), query("subjectType"),
)
_POST_USER_EXTERNALID: ApiOperation[list[UserExternalIdentifier]] = ApiOperation(
    "POST", "/api/v2/users/{userId}/externalid", path("userId"), body(required=True),
    returns="list[UserExternalIdentifier]",
)
_POST_USER_INVITE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/users/{userId}/invite", path("userId"), query("force")
)
_POST_USER_PASSWORD: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/users/{userId}/password", path("userId"), body(required=True)
)
_POST_USER_ROUTINGLANGUAGES: ApiOperation[UserRoutingLanguage] = ApiOperation(
    "POST", "/api/v2/users/{userId}/routinglanguages", path("userId"), body(required=True),
    returns="UserRoutingLanguage",
)
_POST_USER_ROUTINGSKILLS: ApiOperation[UserRoutingSkill] = ApiOperation(
    "POST", "/api/v2/users/{userId}/routingskills", path("userId"), body(required=True), returns="UserRoutingSkill"
)
_POST_USERS: ApiOperation[User] = ApiOperation("POST", "/api/v2/users", body(required=True), returns="User")
_POST_USERS_DEVELOPMENT_ACTIVITIES_AGGREGATES_QUERY: ApiOperation[DevelopmentActivityAggregateResponse] = ApiOperation(
    "POST", "/api/v2/users/development/activities/aggregates/query", body(required=True),
    returns="DevelopmentActivityAggregateResponse",
)
_POST_USERS_ME_PASSWORD: ApiOperation[None] = ApiOperation("POST", "/api/v2/users/me/password", body(required=True))
_POST_USERS_SEARCH: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search", body(required=True), returns="UsersSearchResponse"
)
_POST_USERS_SEARCH_CONVERSATION_TARGET: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search/conversation/target", body(required=True), returns="UsersSearchResponse"
)
_POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search/queuemembers/manage", body(required=True), returns="UsersSearchResponse"
)
_POST_USERS_SEARCH_TEAMS_ASSIGN: ApiOperation[UsersSearchResponse] = ApiOperation(
    "POST", "/api/v2/users/search/teams/assign", body(required=True), returns="UsersSearchResponse"
)
_PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "PUT", "/api/v2/routing/directroutingbackup/settings/me", body(required=True),
    returns="AgentDirectRoutingBackupSettings",
)
_PUT_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "PUT", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"), body(required=True),
    returns="AgentDirectRoutingBackupSettings",
)
_PUT_ROUTING_USER_UTILIZATION: ApiOperation[AgentMaxUtilizationResponse] = ApiOperation(
    "PUT", "/api/v2/routing/users/{userId}/utilization", path("userId"), body(required=True),
    returns="AgentMaxUtilizationResponse",
)
_PUT_USER_CALLFORWARDING: ApiOperation[CallForwarding] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/callforwarding", path("userId"), body(required=True), returns="CallForwarding"
)
_PUT_USER_OUTOFOFFICE: ApiOperation[OutOfOffice] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/outofoffice", path("userId"), body(required=True), returns="OutOfOffice"
)
_PUT_USER_PROFILESKILLS: ApiOperation[list[str]] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/profileskills", path("userId"), body(required=True), returns="list[str]"
)
_PUT_USER_ROLES: ApiOperation[UserAuthorization] = ApiOperation(
    "PUT", "/api/v2/users/{subjectId}/roles", path("subjectId"), body(required=True), returns="UserAuthorization"
)
_PUT_USER_ROUTINGSKILL: ApiOperation[UserRoutingSkill] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId"), body(required=True),
    returns="UserRoutingSkill",
)
_PUT_USER_ROUTINGSKILLS_BULK: ApiOperation[UserSkillEntityListing] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/routingskills/bulk", path("userId"), body(required=True),
    returns="UserSkillEntityListing",
)
_PUT_USER_ROUTINGSTATUS: ApiOperation[RoutingStatus] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/routingstatus", path("userId"), body(required=True), returns="RoutingStatus"
)
_PUT_USER_STATE: ApiOperation[UserState] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/state", path("userId"), body(required=True), returns="UserState"
)
_PUT_USER_STATION_ASSOCIATEDSTATION_STATION_ID: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/station/associatedstation/{stationId}", path("userId"), path("stationId")
)
_PUT_USER_STATION_DEFAULTSTATION_STATION_ID: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/station/defaultstation/{stationId}", path("userId"), path("stationId")
)
_PUT_USER_VERIFIER: ApiOperation[Verifier] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/verifiers/{verifierId}", path("userId"), path("verifierId"), body(required=True),
    returns="Verifier",
)


class UsersApi(Api):
    """The Users operations of the Platform API."""

    def delete_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/analytics/users/details/jobs/{jobId}: returns None.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_DELETE_ANALYTICS_USERS_DETAILS_JOB, options, job_id)

    def delete_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}: returns None.

        Permissions: all of authorization:grant:delete.
        """
        return self._call(_DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE, options, subject_id, division_id, role_id)

    def delete_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/directroutingbackup/settings/me: returns None.

        Permissions: any of routing:directRoutingBackup:selfDelete.
        """
        return self._call(_DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME, options)

    def delete_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings: returns None.

        Permissions: any of routing:directRoutingBackup:delete.
        """
        return self._call(_DELETE_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS, options, user_id)

    def delete_routing_user_utilization(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/users/{userId}/utilization: returns None.

        Permissions: any of routing:utilization:manage.
        """
        return self._call(_DELETE_ROUTING_USER_UTILIZATION, options, user_id)

    def delete_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/users/{userId}: returns Any.

        Permissions: any of admin, directory:user:delete, directory:organization:admin.
        """
        return self._call(_DELETE_USER, options, user_id)

    def delete_user_routinglanguage(
        self,
        user_id: str,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/{userId}/routinglanguages/{languageId}: returns None.

        Permissions: any of routing:skill:assign, routing:language:assign.
        """
        return self._call(_DELETE_USER_ROUTINGLANGUAGE, options, user_id, language_id)

    def delete_user_routingskill(
        self,
        user_id: str,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/{userId}/routingskills/{skillId}: returns None.

        Permissions: all of routing:skill:assign.
        """
        return self._call(_DELETE_USER_ROUTINGSKILL, options, user_id, skill_id)

    def delete_user_station_associatedstation(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/{userId}/station/associatedstation: returns None."""
        return self._call(_DELETE_USER_STATION_ASSOCIATEDSTATION, options, user_id)

    def delete_user_station_defaultstation(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/{userId}/station/defaultstation: returns None.

        Permissions: any of telephony:plugin:all, telephony:phone:assign.
        """
        return self._call(_DELETE_USER_STATION_DEFAULTSTATION, options, user_id)

    def delete_user_verifier(
        self,
        user_id: str,
        verifier_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/users/{userId}/verifiers/{verifierId}: returns None.

        Permissions: any of mfa:verifier:delete.
        """
        return self._call(_DELETE_USER_VERIFIER, options, user_id, verifier_id)

    def get_analytics_users_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_USERS_AGGREGATES_JOB, options, job_id)

    def get_analytics_users_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results: returns UserAsyncAggregateQueryResponse.

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_analytics_users_details_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/users/details/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_GET_ANALYTICS_USERS_DETAILS_JOB, options, job_id)

    def get_analytics_users_details_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsAsyncQueryResponse:
        """GET /api/v2/analytics/users/details/jobs/{jobId}/results: returns AnalyticsUserDetailsAsyncQueryResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS, options, job_id, cursor, page_size)

    def get_analytics_users_details_jobs_availability(
        self,
        **options: Unpack[CallOptions],
    ) -> DataAvailabilityResponse:
        """GET /api/v2/analytics/users/details/jobs/availability: returns DataAvailabilityResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY, options)

    def get_authorization_divisionspermitted_me(
        self,
        permission: str,
        *,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> list[AuthzDivision]:
        """GET /api/v2/authorization/divisionspermitted/me: returns list[AuthzDivision].

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_AUTHORIZATION_DIVISIONSPERMITTED_ME, options, permission, name)

    def get_authorization_divisionspermitted_paged_me(
        self,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """GET /api/v2/authorization/divisionspermitted/paged/me: returns DivsPermittedEntityListing.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME, options, permission, page_number, page_size)

    def get_authorization_divisionspermitted_paged_subject_id(
        self,
        subject_id: str,
        permission: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DivsPermittedEntityListing:
        """GET /api/v2/authorization/divisionspermitted/paged/{subjectId}: returns DivsPermittedEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID, options, subject_id, permission, page_number,
            page_size,
        )

    def get_authorization_subject(
        self,
        subject_id: str,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/{subjectId}: returns AuthzSubject.

        Permissions: any of authorization:grant:view.

        Parameters:
            include_duplicates: default False.
        """
        return self._call(_GET_AUTHORIZATION_SUBJECT, options, subject_id, include_duplicates)

    def get_authorization_subjects_me(
        self,
        *,
        include_duplicates: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuthzSubject:
        """GET /api/v2/authorization/subjects/me: returns AuthzSubject.

        Parameters:
            include_duplicates: default False.
        """
        return self._call(_GET_AUTHORIZATION_SUBJECTS_ME, options, include_duplicates)

    def get_fieldconfig(
        self,
        type: Literal["person", "group", "org"],
        **options: Unpack[CallOptions],
    ) -> FieldConfig:
        """GET /api/v2/fieldconfig: returns FieldConfig.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            type: person, group, org.
        """
        return self._call(_GET_FIELDCONFIG, options, type)

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
        """GET /api/v2/profiles/users: returns UserProfileEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        return self._call(
            _GET_PROFILES_USERS, options, page_size, page_number, id, jid, sort_order, expand,
            integration_presence_source,
        )

    def get_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/directroutingbackup/settings/me: returns AgentDirectRoutingBackupSettings.

        Permissions: any of routing:directRoutingBackup:selfView.
        """
        return self._call(_GET_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME, options)

    def get_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/users/{userId}/directroutingbackup/settings: returns AgentDirectRoutingBackupSettings.

        Permissions: any of routing:directRoutingBackup:view.
        """
        return self._call(_GET_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS, options, user_id)

    def get_routing_user_utilization(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentMaxUtilizationResponse:
        """GET /api/v2/routing/users/{userId}/utilization: returns AgentMaxUtilizationResponse.

        Permissions: any of routing:utilization:manage, routing:utilization:view.
        """
        return self._call(_GET_ROUTING_USER_UTILIZATION, options, user_id)

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
        """GET /api/v2/users/{userId}: returns User.

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
            state: active, deleted; default active.
        """
        return self._call(_GET_USER, options, user_id, expand, integration_presence_source, state)

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
        """GET /api/v2/users/{userId}/adjacents: returns Adjacents.

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
        """
        return self._call(_GET_USER_ADJACENTS, options, user_id, expand)

    def get_user_callforwarding(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> CallForwarding:
        """GET /api/v2/users/{userId}/callforwarding: returns CallForwarding."""
        return self._call(_GET_USER_CALLFORWARDING, options, user_id)

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
        """GET /api/v2/users/{userId}/directreports: returns list[User].

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
        """
        return self._call(_GET_USER_DIRECTREPORTS, options, user_id, expand)

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
        """GET /api/v2/users/{userId}/favorites: returns UserEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: default ASC.
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
        """
        return self._call(_GET_USER_FAVORITES, options, user_id, page_size, page_number, sort_order, expand)

    def get_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """GET /api/v2/users/{userId}/geolocations/{clientId}: returns Geolocation."""
        return self._call(_GET_USER_GEOLOCATION, options, user_id, client_id)

    def get_user_outofoffice(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OutOfOffice:
        """GET /api/v2/users/{userId}/outofoffice: returns OutOfOffice."""
        return self._call(_GET_USER_OUTOFOFFICE, options, user_id)

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
        """GET /api/v2/users/{userId}/profile: returns UserProfile.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        return self._call(_GET_USER_PROFILE, options, user_id, expand, integration_presence_source)

    def get_user_profileskills(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """GET /api/v2/users/{userId}/profileskills: returns list[str].

        Permissions: any of directory:userProfile:view.
        """
        return self._call(_GET_USER_PROFILESKILLS, options, user_id)

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
        """GET /api/v2/users/{userId}/queues: returns UserQueueEntityListing.

        Permissions: any of routing:queue:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            joined: default True.
        """
        return self._call(_GET_USER_QUEUES, options, user_id, page_size, page_number, joined, division_id)

    def get_user_roles(
        self,
        subject_id: str,
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """GET /api/v2/users/{subjectId}/roles: returns UserAuthorization.

        Permissions: any of authorization:grant:view.
        """
        return self._call(_GET_USER_ROLES, options, subject_id)

    def get_user_routinglanguages(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserLanguageEntityListing:
        """GET /api/v2/users/{userId}/routinglanguages: returns UserLanguageEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
        """
        return self._call(_GET_USER_ROUTINGLANGUAGES, options, user_id, page_size, page_number, sort_order)

    def get_user_routingskills(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """GET /api/v2/users/{userId}/routingskills: returns UserSkillEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
        """
        return self._call(_GET_USER_ROUTINGSKILLS, options, user_id, page_size, page_number, sort_order)

    def get_user_routingstatus(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> RoutingStatus:
        """GET /api/v2/users/{userId}/routingstatus: returns RoutingStatus."""
        return self._call(_GET_USER_ROUTINGSTATUS, options, user_id)

    def get_user_skillgroups(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSkillGroupEntityListing:
        """GET /api/v2/users/{userId}/skillgroups: returns UserSkillGroupEntityListing.

        Permissions: any of routing:skillGroup:view.

        Parameters:
            page_size: default 25.
        """
        return self._call(_GET_USER_SKILLGROUPS, options, user_id, page_size, after, before)

    def get_user_state(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserState:
        """GET /api/v2/users/{userId}/state: returns UserState.

        Permissions: any of directory:userStateChange:view.
        """
        return self._call(_GET_USER_STATE, options, user_id)

    def get_user_station(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserStations:
        """GET /api/v2/users/{userId}/station: returns UserStations."""
        return self._call(_GET_USER_STATION, options, user_id)

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
        """GET /api/v2/users/{userId}/superiors: returns list[User].

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
        """
        return self._call(_GET_USER_SUPERIORS, options, user_id, expand)

    def get_user_trustors(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrustorEntityListing:
        """GET /api/v2/users/{userId}/trustors: returns TrustorEntityListing.

        Permissions: all of authorization:orgTrustor:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_USER_TRUSTORS, options, user_id, page_size, page_number)

    def get_user_verifiers(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> VerifierEntityListing:
        """GET /api/v2/users/{userId}/verifiers: returns VerifierEntityListing.

        Permissions: any of mfa:verifier:view.
        """
        return self._call(_GET_USER_VERIFIERS, options, user_id)

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
        """GET /api/v2/users: returns UserEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
            state: active, inactive, deleted, any; default active.
        """
        return self._call(
            _GET_USERS, options, page_size, page_number, id, jabber_id, sort_order, expand, integration_presence_source,
            state,
        )

    def get_users_chats_me(
        self,
        *,
        exclude_closed: bool | None = None,
        include_presence: bool | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatItemCursorListing:
        """GET /api/v2/users/chats/me: returns ChatItemCursorListing.

        Permissions: any of chat:chat:access, user:chats:view.
        """
        return self._call(_GET_USERS_CHATS_ME, options, exclude_closed, include_presence, after)

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
        """GET /api/v2/users/development/activities: returns DevelopmentActivityListing.

        Permissions: any of learning:assignment:view, coaching:appointment:view.

        Parameters:
            overdue: True, False, Any; default Any.
            page_size: default 25.
            page_number: default 1.
            sort_order: Asc, Desc; default Desc.
            types: any of Informational, Coaching, AssessedContent, Assessment, External, Native.
            statuses: any of Planned, InProgress, Completed, InvalidSchedule, NotCompleted.
            relationship: any of Creator, Facilitator, Attendee.
        """
        return self._call(
            _GET_USERS_DEVELOPMENT_ACTIVITIES, options, user_id, module_id, interval, completion_interval, overdue,
            pcPass, page_size, page_number, sort_order, types, statuses, relationship,
        )

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
        """GET /api/v2/users/development/activities/me: returns DevelopmentActivityListing.

        Parameters:
            overdue: True, False, Any; default Any.
            page_size: default 25.
            page_number: default 1.
            sort_order: Asc, Desc; default Desc.
            types: any of Informational, Coaching, AssessedContent, Assessment, External, Native.
            statuses: any of Planned, InProgress, Completed, InvalidSchedule, NotCompleted.
            relationship: any of Creator, Facilitator, Attendee.
        """
        return self._call(
            _GET_USERS_DEVELOPMENT_ACTIVITIES_ME, options, module_id, interval, completion_interval, overdue, pcPass,
            page_size, page_number, sort_order, types, statuses, relationship,
        )

    def get_users_development_activity(
        self,
        activity_id: str,
        type: Literal["Informational", "Coaching", "AssessedContent", "Assessment", "External", "Native"],
        **options: Unpack[CallOptions],
    ) -> DevelopmentActivity:
        """GET /api/v2/users/development/activities/{activityId}: returns DevelopmentActivity.

        Permissions: any of learning:assignment:view, coaching:appointment:view.

        Parameters:
            type: Informational, Coaching, AssessedContent, Assessment, External, Native.
        """
        return self._call(_GET_USERS_DEVELOPMENT_ACTIVITY, options, activity_id, type)

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
        """GET /api/v2/users/me: returns UserMe.

        Parameters:
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin, date, geolocationsettings,
                organization, presencedefinitions, divisionedpresencedefinitions, locationdefinitions,
                orgauthorization, orgproducts, favorites, superiors, directreports, adjacents, routingskills,
                routinglanguages, fieldconfigs, token, trustors, logCapture, autoanswersettings.
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        return self._call(_GET_USERS_ME, options, expand, integration_presence_source)

    def get_users_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        integration_presence_source: Literal["MicrosoftTeams", "ZoomPhone", "EightByEight"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """GET /api/v2/users/search: returns UsersSearchResponse.

        Permissions: any of directory:user:view.

        Parameters:
            integration_presence_source: MicrosoftTeams, ZoomPhone, EightByEight.
        """
        return self._call(_GET_USERS_SEARCH, options, q64, expand, integration_presence_source)

    def patch_user(
        self,
        user_id: str,
        body: UpdateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> User:
        """PATCH /api/v2/users/{userId}: returns User.

        Permissions: any of admin, directory:user:edit, directory:organization:admin.
        """
        return self._call(_PATCH_USER, options, user_id, body)

    def patch_user_callforwarding(
        self,
        user_id: str,
        body: CallForwarding | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallForwarding:
        """PATCH /api/v2/users/{userId}/callforwarding: returns CallForwarding.

        Permissions: any of conversation:callForwarding:edit.
        """
        return self._call(_PATCH_USER_CALLFORWARDING, options, user_id, body)

    def patch_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        body: Geolocation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """PATCH /api/v2/users/{userId}/geolocations/{clientId}: returns Geolocation."""
        return self._call(_PATCH_USER_GEOLOCATION, options, user_id, client_id, body)

    def patch_user_queue(
        self,
        queue_id: str,
        user_id: str,
        body: UserQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserQueue:
        """PATCH /api/v2/users/{userId}/queues/{queueId}: returns UserQueue.

        Permissions: any of routing:queue:join, routing:queueMember:manage.
        """
        return self._call(_PATCH_USER_QUEUE, options, queue_id, user_id, body)

    def patch_user_queues(
        self,
        user_id: str,
        body: Sequence[UserQueue | dict[str, Any]],
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """PATCH /api/v2/users/{userId}/queues: returns UserQueueEntityListing.

        Permissions: any of routing:queue:join, routing:queueMember:manage.
        """
        return self._call(_PATCH_USER_QUEUES, options, user_id, body, division_id)

    def patch_user_routinglanguage(
        self,
        user_id: str,
        language_id: str,
        body: UserRoutingLanguage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingLanguage:
        """PATCH /api/v2/users/{userId}/routinglanguages/{languageId}: returns UserRoutingLanguage.

        Permissions: any of routing:skill:assign, routing:language:assign.
        """
        return self._call(_PATCH_USER_ROUTINGLANGUAGE, options, user_id, language_id, body)

    def patch_user_routinglanguages_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingLanguagePost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserLanguageEntityListing:
        """PATCH /api/v2/users/{userId}/routinglanguages/bulk: returns UserLanguageEntityListing.

        Permissions: any of routing:skill:assign, routing:language:assign.
        """
        return self._call(_PATCH_USER_ROUTINGLANGUAGES_BULK, options, user_id, body)

    def patch_user_routingskills_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingSkillPost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """PATCH /api/v2/users/{userId}/routingskills/bulk: returns UserSkillEntityListing.

        Permissions: any of routing:skill:assign.
        """
        return self._call(_PATCH_USER_ROUTINGSKILLS_BULK, options, user_id, body)

    def patch_users_bulk(
        self,
        body: Sequence[PatchUser | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserEntityListing:
        """PATCH /api/v2/users/bulk: returns UserEntityListing.

        Permissions: any of directory:user:edit, directory:organization:admin.
        """
        return self._call(_PATCH_USERS_BULK, options, body)

    def post_analytics_users_activity_query(
        self,
        body: UserActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> UserActivityResponse:
        """POST /api/v2/analytics/users/activity/query: returns UserActivityResponse.

        Permissions: any of analytics:userObservation:view.
        """
        return self._call(_POST_ANALYTICS_USERS_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_analytics_users_aggregates_jobs(
        self,
        body: UserAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:userAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_USERS_AGGREGATES_JOBS, options, body)

    def post_analytics_users_aggregates_query(
        self,
        body: UserAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserAggregateQueryResponse:
        """POST /api/v2/analytics/users/aggregates/query: returns UserAggregateQueryResponse.

        Permissions: any of analytics:userAggregate:view.
        """
        return self._call(_POST_ANALYTICS_USERS_AGGREGATES_QUERY, options, body)

    def post_analytics_users_details_jobs(
        self,
        body: AsyncUserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/users/details/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_POST_ANALYTICS_USERS_DETAILS_JOBS, options, body)

    def post_analytics_users_details_query(
        self,
        body: UserDetailsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AnalyticsUserDetailsQueryResponse:
        """POST /api/v2/analytics/users/details/query: returns AnalyticsUserDetailsQueryResponse.

        Permissions: any of analytics:userDetail:view.
        """
        return self._call(_POST_ANALYTICS_USERS_DETAILS_QUERY, options, body)

    def post_analytics_users_observations_query(
        self,
        body: UserObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserObservationQueryResponse:
        """POST /api/v2/analytics/users/observations/query: returns UserObservationQueryResponse.

        Permissions: any of analytics:userObservation:view.
        """
        return self._call(_POST_ANALYTICS_USERS_OBSERVATIONS_QUERY, options, body)

    def post_authorization_subject_bulkadd(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkadd: returns None.

        Permissions: all of authorization:grant:add.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(_POST_AUTHORIZATION_SUBJECT_BULKADD, options, subject_id, body, subject_type)

    def post_authorization_subject_bulkremove(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkremove: returns None.

        Permissions: all of authorization:grant:delete.
        """
        return self._call(_POST_AUTHORIZATION_SUBJECT_BULKREMOVE, options, subject_id, body)

    def post_authorization_subject_bulkreplace(
        self,
        subject_id: str,
        body: RoleDivisionGrants | dict[str, Any],
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/bulkreplace: returns None.

        Permissions: all of authorization:grant:add, authorization:grant:delete.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(_POST_AUTHORIZATION_SUBJECT_BULKREPLACE, options, subject_id, body, subject_type)

    def post_authorization_subject_division_role(
        self,
        subject_id: str,
        division_id: str,
        role_id: str,
        *,
        subject_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}: returns None.

        Permissions: all of authorization:grant:add.

        Parameters:
            subject_type: default PC_USER.
        """
        return self._call(
            _POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE, options, subject_id, division_id, role_id, subject_type
        )

    def post_user_externalid(
        self,
        user_id: str,
        body: UserExternalIdentifier | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> list[UserExternalIdentifier]:
        """POST /api/v2/users/{userId}/externalid: returns list[UserExternalIdentifier].

        Permissions: any of directory:user:edit.
        """
        return self._call(_POST_USER_EXTERNALID, options, user_id, body)

    def post_user_invite(
        self,
        user_id: str,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/users/{userId}/invite: returns None.

        Permissions: any of admin, directory:organization:admin, directory:userPassword:edit.

        Parameters:
            force: default False.
        """
        return self._call(_POST_USER_INVITE, options, user_id, force)

    def post_user_password(
        self,
        user_id: str,
        body: ChangePasswordRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/users/{userId}/password: returns None.

        Permissions: any of directory:user:setPassword.
        """
        return self._call(_POST_USER_PASSWORD, options, user_id, body)

    def post_user_routinglanguages(
        self,
        user_id: str,
        body: UserRoutingLanguagePost | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingLanguage:
        """POST /api/v2/users/{userId}/routinglanguages: returns UserRoutingLanguage.

        Permissions: any of routing:skill:assign, routing:language:assign.
        """
        return self._call(_POST_USER_ROUTINGLANGUAGES, options, user_id, body)

    def post_user_routingskills(
        self,
        user_id: str,
        body: UserRoutingSkillPost | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingSkill:
        """POST /api/v2/users/{userId}/routingskills: returns UserRoutingSkill.

        Permissions: all of routing:skill:assign.
        """
        return self._call(_POST_USER_ROUTINGSKILLS, options, user_id, body)

    def post_users(
        self,
        body: CreateUser | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> User:
        """POST /api/v2/users: returns User.

        Permissions: any of directory:user:add.
        """
        return self._call(_POST_USERS, options, body)

    def post_users_development_activities_aggregates_query(
        self,
        body: DevelopmentActivityAggregateParam | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DevelopmentActivityAggregateResponse:
        """POST /api/v2/users/development/activities/aggregates/query: returns DevelopmentActivityAggregateResponse.

        Permissions: any of learning:assignment:view, coaching:appointment:view.
        """
        return self._call(_POST_USERS_DEVELOPMENT_ACTIVITIES_AGGREGATES_QUERY, options, body)

    def post_users_me_password(
        self,
        body: ChangeMyPasswordRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/users/me/password: returns None."""
        return self._call(_POST_USERS_ME_PASSWORD, options, body)

    def post_users_search(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search: returns UsersSearchResponse.

        Permissions: any of directory:user:view.
        """
        return self._call(_POST_USERS_SEARCH, options, body)

    def post_users_search_conversation_target(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search/conversation/target: returns UsersSearchResponse.

        Permissions: any of conversation:communication:target.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_USERS_SEARCH_CONVERSATION_TARGET, options, body)

    def post_users_search_queuemembers_manage(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search/queuemembers/manage: returns UsersSearchResponse.

        Permissions: any of routing:queueMember:manage, routing:queue:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE, options, body)

    def post_users_search_teams_assign(
        self,
        body: UserSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UsersSearchResponse:
        """POST /api/v2/users/search/teams/assign: returns UsersSearchResponse.

        Permissions: any of groups:team:assign.
        """
        return self._call(_POST_USERS_SEARCH_TEAMS_ASSIGN, options, body)

    def put_routing_directroutingbackup_settings_me(
        self,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/directroutingbackup/settings/me: returns AgentDirectRoutingBackupSettings.

        Permissions: any of routing:directRoutingBackup:selfEdit.
        """
        return self._call(_PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME, options, body)

    def put_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/users/{userId}/directroutingbackup/settings: returns AgentDirectRoutingBackupSettings.

        Permissions: any of routing:directRoutingBackup:edit.
        """
        return self._call(_PUT_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS, options, user_id, body)

    def put_routing_user_utilization(
        self,
        user_id: str,
        body: UtilizationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentMaxUtilizationResponse:
        """PUT /api/v2/routing/users/{userId}/utilization: returns AgentMaxUtilizationResponse.

        Permissions: any of routing:utilization:manage.
        """
        return self._call(_PUT_ROUTING_USER_UTILIZATION, options, user_id, body)

    def put_user_callforwarding(
        self,
        user_id: str,
        body: CallForwarding | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallForwarding:
        """PUT /api/v2/users/{userId}/callforwarding: returns CallForwarding.

        Permissions: any of conversation:callForwarding:edit.
        """
        return self._call(_PUT_USER_CALLFORWARDING, options, user_id, body)

    def put_user_outofoffice(
        self,
        user_id: str,
        body: OutOfOffice | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OutOfOffice:
        """PUT /api/v2/users/{userId}/outofoffice: returns OutOfOffice."""
        return self._call(_PUT_USER_OUTOFOFFICE, options, user_id, body)

    def put_user_profileskills(
        self,
        user_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """PUT /api/v2/users/{userId}/profileskills: returns list[str].

        Permissions: any of directory:userProfile:edit.
        """
        return self._call(_PUT_USER_PROFILESKILLS, options, user_id, body)

    def put_user_roles(
        self,
        subject_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> UserAuthorization:
        """PUT /api/v2/users/{subjectId}/roles: returns UserAuthorization.

        Permissions: any of authorization:grant:add.
        """
        return self._call(_PUT_USER_ROLES, options, subject_id, body)

    def put_user_routingskill(
        self,
        user_id: str,
        skill_id: str,
        body: UserRoutingSkill | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingSkill:
        """PUT /api/v2/users/{userId}/routingskills/{skillId}: returns UserRoutingSkill.

        Permissions: all of routing:skill:assign.
        """
        return self._call(_PUT_USER_ROUTINGSKILL, options, user_id, skill_id, body)

    def put_user_routingskills_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingSkillPost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """PUT /api/v2/users/{userId}/routingskills/bulk: returns UserSkillEntityListing.

        Permissions: any of routing:skill:assign.
        """
        return self._call(_PUT_USER_ROUTINGSKILLS_BULK, options, user_id, body)

    def put_user_routingstatus(
        self,
        user_id: str,
        body: RoutingStatus | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingStatus:
        """PUT /api/v2/users/{userId}/routingstatus: returns RoutingStatus."""
        return self._call(_PUT_USER_ROUTINGSTATUS, options, user_id, body)

    def put_user_state(
        self,
        user_id: str,
        body: UserState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserState:
        """PUT /api/v2/users/{userId}/state: returns UserState.

        Permissions: any of directory:user:edit.
        """
        return self._call(_PUT_USER_STATE, options, user_id, body)

    def put_user_station_associatedstation_station_id(
        self,
        user_id: str,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/users/{userId}/station/associatedstation/{stationId}: returns None."""
        return self._call(_PUT_USER_STATION_ASSOCIATEDSTATION_STATION_ID, options, user_id, station_id)

    def put_user_station_defaultstation_station_id(
        self,
        user_id: str,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/users/{userId}/station/defaultstation/{stationId}: returns None.

        Permissions: any of telephony:plugin:all, telephony:phone:assign.
        """
        return self._call(_PUT_USER_STATION_DEFAULTSTATION_STATION_ID, options, user_id, station_id)

    def put_user_verifier(
        self,
        user_id: str,
        verifier_id: str,
        body: UpdateVerifierRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Verifier:
        """PUT /api/v2/users/{userId}/verifiers/{verifierId}: returns Verifier.

        Permissions: any of mfa:verifier:edit.
        """
        return self._call(_PUT_USER_VERIFIER, options, user_id, verifier_id, body)
