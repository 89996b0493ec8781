# Generated: make generate
"""UsersApi: signatures and documentation of its methods are in users_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class UsersApi(Api):
    """The Users operations of the Platform API."""

    delete_analytics_users_details_job = ApiOperation(
        "DELETE", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId")
    )
    delete_authorization_subject_division_role = ApiOperation(
        "DELETE", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
        path("divisionId"), path("roleId"),
    )
    delete_routing_directroutingbackup_settings_me = ApiOperation(
        "DELETE", "/api/v2/routing/directroutingbackup/settings/me"
    )
    delete_routing_user_directroutingbackup_settings = ApiOperation(
        "DELETE", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId")
    )
    delete_routing_user_utilization = ApiOperation(
        "DELETE", "/api/v2/routing/users/{userId}/utilization", path("userId")
    )
    delete_user = ApiOperation("DELETE", "/api/v2/users/{userId}", path("userId"), returns="object")
    delete_user_routinglanguage = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/routinglanguages/{languageId}", path("userId"), path("languageId")
    )
    delete_user_routingskill = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId")
    )
    delete_user_station_associatedstation = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/station/associatedstation", path("userId")
    )
    delete_user_station_defaultstation = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/station/defaultstation", path("userId")
    )
    delete_user_verifier = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/verifiers/{verifierId}", path("userId"), path("verifierId")
    )
    get_analytics_users_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_users_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/users/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="UserAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_analytics_users_details_job = ApiOperation(
        "GET", "/api/v2/analytics/users/details/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_users_details_job_results = ApiOperation(
        "GET", "/api/v2/analytics/users/details/jobs/{jobId}/results", path("jobId"), query("cursor"),
        query("pageSize"), returns="AnalyticsUserDetailsAsyncQueryResponse",
        paging=Paging("cursor", "userDetails", "cursor", size="pageSize", next="cursor"),
    )
    get_analytics_users_details_jobs_availability = ApiOperation(
        "GET", "/api/v2/analytics/users/details/jobs/availability", returns="DataAvailabilityResponse"
    )
    get_authorization_divisionspermitted_me = ApiOperation(
        "GET", "/api/v2/authorization/divisionspermitted/me", query("permission", required=True), query("name"),
        returns="list[AuthzDivision]", deprecated=True, paging=Paging("single", ""),
    )
    get_authorization_divisionspermitted_paged_me = ApiOperation(
        "GET", "/api/v2/authorization/divisionspermitted/paged/me", query("permission", required=True),
        query("pageNumber"), query("pageSize"), returns="DivsPermittedEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_divisionspermitted_paged_subject_id = ApiOperation(
        "GET", "/api/v2/authorization/divisionspermitted/paged/{subjectId}", path("subjectId"),
        query("permission", required=True), query("pageNumber"), query("pageSize"),
        returns="DivsPermittedEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_subject = ApiOperation(
        "GET", "/api/v2/authorization/subjects/{subjectId}", path("subjectId"), query("includeDuplicates"),
        returns="AuthzSubject",
    )
    get_authorization_subjects_me = ApiOperation(
        "GET", "/api/v2/authorization/subjects/me", query("includeDuplicates"), returns="AuthzSubject"
    )
    get_fieldconfig = ApiOperation(
        "GET", "/api/v2/fieldconfig", query("type", required=True), returns="FieldConfig", deprecated=True
    )
    get_profiles_users = ApiOperation(
        "GET", "/api/v2/profiles/users", query("pageSize"), query("pageNumber"), query("id", "multi"),
        query("jid", "multi"), query("sortOrder"), query("expand", "multi"), query("integrationPresenceSource"),
        returns="UserProfileEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_directroutingbackup_settings_me = ApiOperation(
        "GET", "/api/v2/routing/directroutingbackup/settings/me", returns="AgentDirectRoutingBackupSettings"
    )
    get_routing_user_directroutingbackup_settings = ApiOperation(
        "GET", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"),
        returns="AgentDirectRoutingBackupSettings",
    )
    get_routing_user_utilization = ApiOperation(
        "GET", "/api/v2/routing/users/{userId}/utilization", path("userId"), returns="AgentMaxUtilizationResponse"
    )
    get_user = ApiOperation(
        "GET", "/api/v2/users/{userId}", path("userId"), query("expand", "multi"), query("integrationPresenceSource"),
        query("state"), returns="User",
    )
    get_user_adjacents = ApiOperation(
        "GET", "/api/v2/users/{userId}/adjacents", path("userId"), query("expand", "multi"), returns="Adjacents"
    )
    get_user_callforwarding = ApiOperation(
        "GET", "/api/v2/users/{userId}/callforwarding", path("userId"), returns="CallForwarding"
    )
    get_user_directreports = ApiOperation(
        "GET", "/api/v2/users/{userId}/directreports", path("userId"), query("expand", "multi"), returns="list[User]",
        paging=Paging("single", ""),
    )
    get_user_favorites = ApiOperation(
        "GET", "/api/v2/users/{userId}/favorites", path("userId"), query("pageSize"), query("pageNumber"),
        query("sortOrder"), query("expand", "multi"), returns="UserEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_geolocation = ApiOperation(
        "GET", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"),
        returns="Geolocation",
    )
    get_user_outofoffice = ApiOperation(
        "GET", "/api/v2/users/{userId}/outofoffice", path("userId"), returns="OutOfOffice"
    )
    get_user_profile = ApiOperation(
        "GET", "/api/v2/users/{userId}/profile", path("userId"), query("expand", "multi"),
        query("integrationPresenceSource"), returns="UserProfile", deprecated=True,
    )
    get_user_profileskills = ApiOperation(
        "GET", "/api/v2/users/{userId}/profileskills", path("userId"), returns="list[str]", paging=Paging("single", "")
    )
    get_user_queues = ApiOperation(
        "GET", "/api/v2/users/{userId}/queues", path("userId"), query("pageSize"), query("pageNumber"), query("joined"),
        query("divisionId", "multi"), returns="UserQueueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_roles = ApiOperation(
        "GET", "/api/v2/users/{subjectId}/roles", path("subjectId"), returns="UserAuthorization"
    )
    get_user_routinglanguages = ApiOperation(
        "GET", "/api/v2/users/{userId}/routinglanguages", path("userId"), query("pageSize"), query("pageNumber"),
        query("sortOrder"), returns="UserLanguageEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_routingskills = ApiOperation(
        "GET", "/api/v2/users/{userId}/routingskills", path("userId"), query("pageSize"), query("pageNumber"),
        query("sortOrder"), returns="UserSkillEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_routingstatus = ApiOperation(
        "GET", "/api/v2/users/{userId}/routingstatus", path("userId"), returns="RoutingStatus"
    )
    get_user_skillgroups = ApiOperation(
        "GET", "/api/v2/users/{userId}/skillgroups", path("userId"), query("pageSize"), query("after"), query("before"),
        returns="UserSkillGroupEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_user_state = ApiOperation("GET", "/api/v2/users/{userId}/state", path("userId"), returns="UserState")
    get_user_station = ApiOperation("GET", "/api/v2/users/{userId}/station", path("userId"), returns="UserStations")
    get_user_superiors = ApiOperation(
        "GET", "/api/v2/users/{userId}/superiors", path("userId"), query("expand", "multi"), returns="list[User]",
        paging=Paging("single", ""),
    )
    get_user_trustors = ApiOperation(
        "GET", "/api/v2/users/{userId}/trustors", path("userId"), query("pageSize"), query("pageNumber"),
        returns="TrustorEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_verifiers = ApiOperation(
        "GET", "/api/v2/users/{userId}/verifiers", path("userId"), returns="VerifierEntityListing",
        paging=Paging("single", "entities"),
    )
    get_users = ApiOperation(
        "GET", "/api/v2/users", query("pageSize"), query("pageNumber"), query("id", "multi"),
        query("jabberId", "multi"), query("sortOrder"), query("expand", "multi"), query("integrationPresenceSource"),
        query("state"), returns="UserEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_users_chats_me = ApiOperation(
        "GET", "/api/v2/users/chats/me", query("excludeClosed"), query("includePresence"), query("after"),
        returns="ChatItemCursorListing", paging=Paging("cursor", "entities", "after", next="nextUri"),
    )
    get_users_development_activities = ApiOperation(
        "GET", "/api/v2/users/development/activities", query("userId", "multi"), query("moduleId"), query("interval"),
        query("completionInterval"), query("overdue"), query("pass"), query("pageSize"), query("pageNumber"),
        query("sortOrder"), query("types", "multi"), query("statuses", "multi"), query("relationship", "multi"),
        returns="DevelopmentActivityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_users_development_activities_me = ApiOperation(
        "GET", "/api/v2/users/development/activities/me", query("moduleId"), query("interval"),
        query("completionInterval"), query("overdue"), query("pass"), query("pageSize"), query("pageNumber"),
        query("sortOrder"), query("types", "multi"), query("statuses", "multi"), query("relationship", "multi"),
        returns="DevelopmentActivityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_users_development_activity = ApiOperation(
        "GET", "/api/v2/users/development/activities/{activityId}", path("activityId"), query("type", required=True),
        returns="DevelopmentActivity",
    )
    get_users_me = ApiOperation(
        "GET", "/api/v2/users/me", query("expand", "multi"), query("integrationPresenceSource"), returns="UserMe"
    )
    get_users_search = ApiOperation(
        "GET", "/api/v2/users/search", query("q64", required=True), query("expand", "multi"),
        query("integrationPresenceSource"), returns="UsersSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    patch_user = ApiOperation("PATCH", "/api/v2/users/{userId}", path("userId"), body(required=True), returns="User")
    patch_user_callforwarding = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/callforwarding", path("userId"), body(required=True), returns="CallForwarding"
    )
    patch_user_geolocation = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"),
        body(required=True), returns="Geolocation",
    )
    patch_user_queue = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/queues/{queueId}", path("queueId"), path("userId"), body(required=True),
        returns="UserQueue",
    )
    patch_user_queues = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/queues", path("userId"), body(required=True), query("divisionId", "multi"),
        returns="UserQueueEntityListing", paging=Paging("single", "entities"),
    )
    patch_user_routinglanguage = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/routinglanguages/{languageId}", path("userId"), path("languageId"),
        body(required=True), returns="UserRoutingLanguage",
    )
    patch_user_routinglanguages_bulk = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/routinglanguages/bulk", path("userId"), body(required=True),
        returns="UserLanguageEntityListing", paging=Paging("single", "entities"),
    )
    patch_user_routingskills_bulk = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/routingskills/bulk", path("userId"), body(required=True),
        returns="UserSkillEntityListing", paging=Paging("single", "entities"),
    )
    patch_users_bulk = ApiOperation(
        "PATCH", "/api/v2/users/bulk", body(required=True), returns="UserEntityListing",
        paging=Paging("single", "entities"),
    )
    post_analytics_users_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/users/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="UserActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_analytics_users_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/users/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_users_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_users_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_users_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/users/aggregates/query", body(required=True), returns="UserAggregateQueryResponse",
        paging=Paging("single", "results"),
    )
    post_analytics_users_details_jobs = ApiOperation(
        "POST", "/api/v2/analytics/users/details/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_users_details_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",), results="get_analytics_users_details_job_results",
            cancel="delete_analytics_users_details_job", reason="errorMessage",
        ),
    )
    post_analytics_users_details_query = ApiOperation(
        "POST", "/api/v2/analytics/users/details/query", body(required=True),
        returns="AnalyticsUserDetailsQueryResponse",
        paging=Paging("number", "userDetails", "body.paging.pageNumber", size="body.paging.pageSize", total="totalHits"),
    )
    post_analytics_users_observations_query = ApiOperation(
        "POST", "/api/v2/analytics/users/observations/query", body(required=True),
        returns="UserObservationQueryResponse", paging=Paging("single", "results"),
    )
    post_authorization_subject_bulkadd = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/bulkadd", path("subjectId"), body(required=True),
        query("subjectType"),
    )
    post_authorization_subject_bulkremove = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/bulkremove", path("subjectId"), body(required=True)
    )
    post_authorization_subject_bulkreplace = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/bulkreplace", path("subjectId"), body(required=True),
        query("subjectType"),
    )
    post_authorization_subject_division_role = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
        path("divisionId"), path("roleId"), query("subjectType"),
    )
    post_user_externalid = ApiOperation(
        "POST", "/api/v2/users/{userId}/externalid", path("userId"), body(required=True),
        returns="list[UserExternalIdentifier]", paging=Paging("single", ""),
    )
    post_user_invite = ApiOperation("POST", "/api/v2/users/{userId}/invite", path("userId"), query("force"))
    post_user_password = ApiOperation("POST", "/api/v2/users/{userId}/password", path("userId"), body(required=True))
    post_user_routinglanguages = ApiOperation(
        "POST", "/api/v2/users/{userId}/routinglanguages", path("userId"), body(required=True),
        returns="UserRoutingLanguage",
    )
    post_user_routingskills = ApiOperation(
        "POST", "/api/v2/users/{userId}/routingskills", path("userId"), body(required=True), returns="UserRoutingSkill"
    )
    post_users = ApiOperation("POST", "/api/v2/users", body(required=True), returns="User")
    post_users_development_activities_aggregates_query = ApiOperation(
        "POST", "/api/v2/users/development/activities/aggregates/query", body(required=True),
        returns="DevelopmentActivityAggregateResponse", paging=Paging("single", "results"),
    )
    post_users_me_password = ApiOperation("POST", "/api/v2/users/me/password", body(required=True))
    post_users_search = ApiOperation(
        "POST", "/api/v2/users/search", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search_conversation_target = ApiOperation(
        "POST", "/api/v2/users/search/conversation/target", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search_queuemembers_manage = ApiOperation(
        "POST", "/api/v2/users/search/queuemembers/manage", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_users_search_teams_assign = ApiOperation(
        "POST", "/api/v2/users/search/teams/assign", body(required=True), returns="UsersSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    put_routing_directroutingbackup_settings_me = ApiOperation(
        "PUT", "/api/v2/routing/directroutingbackup/settings/me", body(required=True),
        returns="AgentDirectRoutingBackupSettings",
    )
    put_routing_user_directroutingbackup_settings = ApiOperation(
        "PUT", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"), body(required=True),
        returns="AgentDirectRoutingBackupSettings",
    )
    put_routing_user_utilization = ApiOperation(
        "PUT", "/api/v2/routing/users/{userId}/utilization", path("userId"), body(required=True),
        returns="AgentMaxUtilizationResponse",
    )
    put_user_callforwarding = ApiOperation(
        "PUT", "/api/v2/users/{userId}/callforwarding", path("userId"), body(required=True), returns="CallForwarding"
    )
    put_user_outofoffice = ApiOperation(
        "PUT", "/api/v2/users/{userId}/outofoffice", path("userId"), body(required=True), returns="OutOfOffice"
    )
    put_user_profileskills = ApiOperation(
        "PUT", "/api/v2/users/{userId}/profileskills", path("userId"), body(required=True), returns="list[str]",
        paging=Paging("single", ""),
    )
    put_user_roles = ApiOperation(
        "PUT", "/api/v2/users/{subjectId}/roles", path("subjectId"), body(required=True), returns="UserAuthorization"
    )
    put_user_routingskill = ApiOperation(
        "PUT", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId"), body(required=True),
        returns="UserRoutingSkill",
    )
    put_user_routingskills_bulk = ApiOperation(
        "PUT", "/api/v2/users/{userId}/routingskills/bulk", path("userId"), body(required=True),
        returns="UserSkillEntityListing", paging=Paging("single", "entities"),
    )
    put_user_routingstatus = ApiOperation(
        "PUT", "/api/v2/users/{userId}/routingstatus", path("userId"), body(required=True), returns="RoutingStatus"
    )
    put_user_state = ApiOperation(
        "PUT", "/api/v2/users/{userId}/state", path("userId"), body(required=True), returns="UserState"
    )
    put_user_station_associatedstation_station_id = ApiOperation(
        "PUT", "/api/v2/users/{userId}/station/associatedstation/{stationId}", path("userId"), path("stationId")
    )
    put_user_station_defaultstation_station_id = ApiOperation(
        "PUT", "/api/v2/users/{userId}/station/defaultstation/{stationId}", path("userId"), path("stationId")
    )
    put_user_verifier = ApiOperation(
        "PUT", "/api/v2/users/{userId}/verifiers/{verifierId}", path("userId"), path("verifierId"), body(required=True),
        returns="Verifier",
    )
