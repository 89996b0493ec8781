# Generated: make generate
"""RoutingApi: signatures and documentation of its methods are in routing_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class RoutingApi(Api):
    """The Routing operations of the Platform API."""

    delete_routing_assessment = ApiOperation(
        "DELETE", "/api/v2/routing/assessments/{assessmentId}", path("assessmentId")
    )
    delete_routing_directroutingbackup_settings_me = ApiOperation(
        "DELETE", "/api/v2/routing/directroutingbackup/settings/me"
    )
    delete_routing_email_domain = ApiOperation("DELETE", "/api/v2/routing/email/domains/{domainId}", path("domainId"))
    delete_routing_email_domain_route = ApiOperation(
        "DELETE", "/api/v2/routing/email/domains/{domainName}/routes/{routeId}", path("domainName"), path("routeId")
    )
    delete_routing_email_outbound_domain = ApiOperation(
        "DELETE", "/api/v2/routing/email/outbound/domains/{domainId}", path("domainId")
    )
    delete_routing_language = ApiOperation("DELETE", "/api/v2/routing/languages/{languageId}", path("languageId"))
    delete_routing_predictor = ApiOperation("DELETE", "/api/v2/routing/predictors/{predictorId}", path("predictorId"))
    delete_routing_queue = ApiOperation(
        "DELETE", "/api/v2/routing/queues/{queueId}", path("queueId"), query("forceDelete")
    )
    delete_routing_queue_member = ApiOperation(
        "DELETE", "/api/v2/routing/queues/{queueId}/members/{memberId}", path("queueId"), path("memberId")
    )
    delete_routing_queue_user = ApiOperation(
        "DELETE", "/api/v2/routing/queues/{queueId}/users/{memberId}", path("queueId"), path("memberId"),
        deprecated=True,
    )
    delete_routing_queue_wrapupcode = ApiOperation(
        "DELETE", "/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}", path("queueId"), path("codeId")
    )
    delete_routing_settings = ApiOperation("DELETE", "/api/v2/routing/settings")
    delete_routing_skill = ApiOperation("DELETE", "/api/v2/routing/skills/{skillId}", path("skillId"))
    delete_routing_skillgroup = ApiOperation(
        "DELETE", "/api/v2/routing/skillgroups/{skillGroupId}", path("skillGroupId")
    )
    delete_routing_sms_address = ApiOperation("DELETE", "/api/v2/routing/sms/addresses/{addressId}", path("addressId"))
    delete_routing_sms_phonenumber = ApiOperation(
        "DELETE", "/api/v2/routing/sms/phonenumbers/{phoneNumberId}", path("phoneNumberId")
    )
    delete_routing_user_directroutingbackup_settings = ApiOperation(
        "DELETE", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId")
    )
    delete_routing_user_utilization = ApiOperation(
        "DELETE", "/api/v2/routing/users/{userId}/utilization", path("userId")
    )
    delete_routing_utilization = ApiOperation("DELETE", "/api/v2/routing/utilization")
    delete_routing_utilization_label = ApiOperation(
        "DELETE", "/api/v2/routing/utilization/labels/{labelId}", path("labelId"), query("forceDelete")
    )
    delete_routing_utilization_tag = ApiOperation(
        "DELETE", "/api/v2/routing/utilization/tags/{tagId}", path("tagId"), query("forceDelete")
    )
    delete_routing_wrapupcode = ApiOperation("DELETE", "/api/v2/routing/wrapupcodes/{codeId}", path("codeId"))
    delete_user_routinglanguage = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/routinglanguages/{languageId}", path("userId"), path("languageId")
    )
    delete_user_routingskill = ApiOperation(
        "DELETE", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId")
    )
    get_routing_assessment = ApiOperation(
        "GET", "/api/v2/routing/assessments/{assessmentId}", path("assessmentId"), returns="BenefitAssessment"
    )
    get_routing_assessments = ApiOperation(
        "GET", "/api/v2/routing/assessments", query("before"), query("after"), query("limit"), query("pageSize"),
        query("queueId", "multi"), returns="AssessmentListing",
        paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    get_routing_assessments_job = ApiOperation(
        "GET", "/api/v2/routing/assessments/jobs/{jobId}", path("jobId"), returns="BenefitAssessmentJob"
    )
    get_routing_assessments_jobs = ApiOperation(
        "GET", "/api/v2/routing/assessments/jobs", query("divisionId", "multi"), returns="AssessmentJobListing",
        paging=Paging("single", "entities"),
    )
    get_routing_availablemediatypes = ApiOperation(
        "GET", "/api/v2/routing/availablemediatypes", returns="AvailableMediaTypeEntityListing",
        paging=Paging("single", "entities"),
    )
    get_routing_directroutingbackup_settings_me = ApiOperation(
        "GET", "/api/v2/routing/directroutingbackup/settings/me", returns="AgentDirectRoutingBackupSettings"
    )
    get_routing_email_domain = ApiOperation(
        "GET", "/api/v2/routing/email/domains/{domainId}", path("domainId"), returns="InboundDomain"
    )
    get_routing_email_domain_route = ApiOperation(
        "GET", "/api/v2/routing/email/domains/{domainName}/routes/{routeId}", path("domainName"), path("routeId"),
        returns="InboundRoute",
    )
    get_routing_email_domain_routes = ApiOperation(
        "GET", "/api/v2/routing/email/domains/{domainName}/routes", path("domainName"), query("pageSize"),
        query("pageNumber"), query("pattern"), returns="InboundRouteEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_email_domains = ApiOperation(
        "GET", "/api/v2/routing/email/domains", query("pageSize"), query("pageNumber"), query("excludeStatus"),
        query("filter"), returns="InboundDomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_email_outbound_domain = ApiOperation(
        "GET", "/api/v2/routing/email/outbound/domains/{domainId}", path("domainId"), returns="OutboundDomain"
    )
    get_routing_email_outbound_domain_activation = ApiOperation(
        "GET", "/api/v2/routing/email/outbound/domains/{domainId}/activation", path("domainId"),
        returns="EmailOutboundDomainResult",
    )
    get_routing_email_outbound_domain_search = ApiOperation(
        "GET", "/api/v2/routing/email/outbound/domains/{domainId}/search", path("domainId"), returns="OutboundDomain"
    )
    get_routing_email_outbound_domains = ApiOperation(
        "GET", "/api/v2/routing/email/outbound/domains", query("filter"), returns="OutboundDomainEntityListing",
        paging=Paging("single", "entities"),
    )
    get_routing_email_setup = ApiOperation("GET", "/api/v2/routing/email/setup", returns="EmailSetup")
    get_routing_language = ApiOperation(
        "GET", "/api/v2/routing/languages/{languageId}", path("languageId"), returns="Language"
    )
    get_routing_languages = ApiOperation(
        "GET", "/api/v2/routing/languages", query("pageSize"), query("pageNumber"), query("sortOrder"), query("name"),
        query("id", "multi"), returns="LanguageEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_message_recipient = ApiOperation(
        "GET", "/api/v2/routing/message/recipients/{recipientId}", path("recipientId"), returns="Recipient"
    )
    get_routing_message_recipients = ApiOperation(
        "GET", "/api/v2/routing/message/recipients", query("messengerType"), query("name"), query("pageSize"),
        query("pageNumber"), returns="RecipientListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_predictor = ApiOperation(
        "GET", "/api/v2/routing/predictors/{predictorId}", path("predictorId"), returns="Predictor"
    )
    get_routing_predictor_model_features = ApiOperation(
        "GET", "/api/v2/routing/predictors/{predictorId}/models/{modelId}/features", path("predictorId"),
        path("modelId"), returns="PredictorModelFeatureListing", paging=Paging("single", "entities"),
    )
    get_routing_predictor_models = ApiOperation(
        "GET", "/api/v2/routing/predictors/{predictorId}/models", path("predictorId"), returns="PredictorModels",
        paging=Paging("single", "entities"),
    )
    get_routing_predictors = ApiOperation(
        "GET", "/api/v2/routing/predictors", query("before"), query("after"), query("limit"), query("pageSize"),
        query("queueId", "multi"), returns="PredictorListing",
        paging=Paging("cursor", "entities", "after", size="limit", next="nextUri"),
    )
    get_routing_predictors_keyperformanceindicators = ApiOperation(
        "GET", "/api/v2/routing/predictors/keyperformanceindicators", query("kpiGroup"), query("expand", "multi"),
        returns="list[KeyPerformanceIndicator]", paging=Paging("single", ""),
    )
    get_routing_queue = ApiOperation("GET", "/api/v2/routing/queues/{queueId}", path("queueId"), returns="Queue")
    get_routing_queue_assistant = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/assistant", path("queueId"), query("expand"), returns="AssistantQueue"
    )
    get_routing_queue_comparisonperiod = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}", path("queueId"),
        path("comparisonPeriodId"), returns="ComparisonPeriod",
    )
    get_routing_queue_comparisonperiods = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/comparisonperiods", path("queueId"), returns="ComparisonPeriodListing",
        paging=Paging("single", "entities"),
    )
    get_routing_queue_estimatedwaittime = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/estimatedwaittime", path("queueId"), query("conversationId"),
        returns="EstimatedWaitTimePredictions", paging=Paging("single", "results"),
    )
    get_routing_queue_mediatype_estimatedwaittime = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime", path("queueId"),
        path("mediaType"), query("labelId"), returns="EstimatedWaitTimePredictions", paging=Paging("single", "results"),
    )
    get_routing_queue_members = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/members", path("queueId"), query("pageNumber"), query("pageSize"),
        query("sortOrder"), query("expand", "multi"), query("name"), query("profileSkills", "multi"),
        query("skills", "multi"), query("languages", "multi"), query("routingStatus", "multi"),
        query("presence", "multi"), query("memberBy"), query("joined"), returns="QueueMemberEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize"),
    )
    get_routing_queue_users = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/users", path("queueId"), query("pageNumber"), query("pageSize"),
        query("sortOrder"), query("expand", "multi"), query("joined"), query("name"), query("profileSkills", "multi"),
        query("skills", "multi"), query("languages", "multi"), query("routingStatus", "multi"),
        query("presence", "multi"), returns="QueueMemberEntityListingV1", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_queue_wrapupcodes = ApiOperation(
        "GET", "/api/v2/routing/queues/{queueId}/wrapupcodes", path("queueId"), query("pageSize"), query("pageNumber"),
        returns="WrapupCodeEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_queues = ApiOperation(
        "GET", "/api/v2/routing/queues", query("pageNumber"), query("pageSize"), query("sortOrder"), query("name"),
        query("id", "multi"), query("divisionId", "multi"), query("peerId", "multi"), query("cannedResponseLibraryId"),
        query("hasPeer"), returns="QueueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_queues_divisionviews = ApiOperation(
        "GET", "/api/v2/routing/queues/divisionviews", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("name"), query("id", "multi"), query("divisionId", "multi"),
        returns="QueueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_queues_divisionviews_all = ApiOperation(
        "GET", "/api/v2/routing/queues/divisionviews/all", query("pageSize"), query("pageNumber"), query("sortOrder"),
        returns="QueueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_queues_me = ApiOperation(
        "GET", "/api/v2/routing/queues/me", query("pageNumber"), query("pageSize"), query("joined"), query("sortOrder"),
        returns="UserQueueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_settings = ApiOperation("GET", "/api/v2/routing/settings", returns="RoutingSettings")
    get_routing_settings_contactcenter = ApiOperation(
        "GET", "/api/v2/routing/settings/contactcenter", returns="ContactCenterSettings"
    )
    get_routing_settings_transcription = ApiOperation(
        "GET", "/api/v2/routing/settings/transcription", returns="TranscriptionSettings"
    )
    get_routing_skill = ApiOperation("GET", "/api/v2/routing/skills/{skillId}", path("skillId"), returns="RoutingSkill")
    get_routing_skillgroup = ApiOperation(
        "GET", "/api/v2/routing/skillgroups/{skillGroupId}", path("skillGroupId"), returns="SkillGroup"
    )
    get_routing_skillgroup_members = ApiOperation(
        "GET", "/api/v2/routing/skillgroups/{skillGroupId}/members", path("skillGroupId"), query("pageSize"),
        query("after"), query("before"), query("expand"), returns="SkillGroupMemberEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_routing_skillgroup_members_divisions = ApiOperation(
        "GET", "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions", path("skillGroupId"), query("expand"),
        returns="SkillGroupMemberDivisionList", paging=Paging("single", "entities"),
    )
    get_routing_skillgroups = ApiOperation(
        "GET", "/api/v2/routing/skillgroups", query("pageSize"), query("name"), query("after"), query("before"),
        returns="SkillGroupEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_routing_skills = ApiOperation(
        "GET", "/api/v2/routing/skills", query("pageSize"), query("pageNumber"), query("name"), query("id", "multi"),
        returns="SkillEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_sms_address = ApiOperation(
        "GET", "/api/v2/routing/sms/addresses/{addressId}", path("addressId"), returns="SmsAddress"
    )
    get_routing_sms_addresses = ApiOperation(
        "GET", "/api/v2/routing/sms/addresses", query("pageSize"), query("pageNumber"),
        returns="SmsAddressEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_sms_availablephonenumbers = ApiOperation(
        "GET", "/api/v2/routing/sms/availablephonenumbers", query("countryCode", required=True),
        query("phoneNumberType", required=True), query("region"), query("city"), query("areaCode"), query("pattern"),
        query("addressRequirement"), returns="SMSAvailablePhoneNumberEntityListing",
        paging=Paging("single", "entities"),
    )
    get_routing_sms_phonenumber = ApiOperation(
        "GET", "/api/v2/routing/sms/phonenumbers/{phoneNumberId}", path("phoneNumberId"), query("expand"),
        returns="SmsPhoneNumber",
    )
    get_routing_sms_phonenumbers = ApiOperation(
        "GET", "/api/v2/routing/sms/phonenumbers", query("phoneNumber"), query("phoneNumberType", "multi"),
        query("phoneNumberStatus", "multi"), query("countryCode", "multi"), query("pageSize"), query("pageNumber"),
        query("sortBy"), query("sortOrder"), query("language"), query("integration.id"), query("supportedContent.id"),
        returns="SmsPhoneNumberEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_user_directroutingbackup_settings = ApiOperation(
        "GET", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"),
        returns="AgentDirectRoutingBackupSettings",
    )
    get_routing_user_utilization = ApiOperation(
        "GET", "/api/v2/routing/users/{userId}/utilization", path("userId"), returns="AgentMaxUtilizationResponse"
    )
    get_routing_utilization = ApiOperation("GET", "/api/v2/routing/utilization", returns="UtilizationResponse")
    get_routing_utilization_label = ApiOperation(
        "GET", "/api/v2/routing/utilization/labels/{labelId}", path("labelId"), returns="UtilizationLabel"
    )
    get_routing_utilization_label_agents = ApiOperation(
        "GET", "/api/v2/routing/utilization/labels/{labelId}/agents", path("labelId"), returns="list[object]",
        paging=Paging("single", ""),
    )
    get_routing_utilization_labels = ApiOperation(
        "GET", "/api/v2/routing/utilization/labels", query("pageSize"), query("pageNumber"), query("sortOrder"),
        query("name"), returns="UtilizationLabelEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_utilization_tag = ApiOperation(
        "GET", "/api/v2/routing/utilization/tags/{tagId}", path("tagId"), returns="UtilizationTag"
    )
    get_routing_utilization_tag_agents = ApiOperation(
        "GET", "/api/v2/routing/utilization/tags/{tagId}/agents", path("tagId"), returns="list[object]",
        paging=Paging("single", ""),
    )
    get_routing_utilization_tags = ApiOperation(
        "GET", "/api/v2/routing/utilization/tags", query("pageSize"), query("pageNumber"), query("sortOrder"),
        query("name"), returns="UtilizationTagEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_wrapupcode = ApiOperation(
        "GET", "/api/v2/routing/wrapupcodes/{codeId}", path("codeId"), returns="WrapupCode"
    )
    get_routing_wrapupcodes = ApiOperation(
        "GET", "/api/v2/routing/wrapupcodes", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("name"), query("id", "multi"), query("divisionId", "multi"),
        returns="WrapupCodeEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_routing_wrapupcodes_divisionview = ApiOperation(
        "GET", "/api/v2/routing/wrapupcodes/divisionviews/{codeId}", path("codeId"), returns="WrapupCode"
    )
    get_routing_wrapupcodes_divisionviews = ApiOperation(
        "GET", "/api/v2/routing/wrapupcodes/divisionviews", query("pageSize"), query("pageNumber"), query("name"),
        query("id", "multi"), query("divisionId", "multi"), query("includeState"), returns="WrapupCodeEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_queues = ApiOperation(
        "GET", "/api/v2/users/{userId}/queues", path("userId"), query("pageSize"), query("pageNumber"), query("joined"),
        query("divisionId", "multi"), returns="UserQueueEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
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
    get_user_skillgroups = ApiOperation(
        "GET", "/api/v2/users/{userId}/skillgroups", path("userId"), query("pageSize"), query("after"), query("before"),
        returns="UserSkillGroupEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    patch_routing_conversation = ApiOperation(
        "PATCH", "/api/v2/routing/conversations/{conversationId}", path("conversationId"), body(required=True),
        returns="RoutingConversationAttributesResponse",
    )
    patch_routing_email_domain = ApiOperation(
        "PATCH", "/api/v2/routing/email/domains/{domainId}", path("domainId"), body(required=True),
        returns="InboundDomain",
    )
    patch_routing_email_domain_validate = ApiOperation(
        "PATCH", "/api/v2/routing/email/domains/{domainId}/validate", path("domainId"), body(required=True),
        returns="InboundDomain",
    )
    patch_routing_predictor = ApiOperation(
        "PATCH", "/api/v2/routing/predictors/{predictorId}", path("predictorId"), body(), returns="Predictor"
    )
    patch_routing_queue_member = ApiOperation(
        "PATCH", "/api/v2/routing/queues/{queueId}/members/{memberId}", path("queueId"), path("memberId"),
        body(required=True),
    )
    patch_routing_queue_members = ApiOperation(
        "PATCH", "/api/v2/routing/queues/{queueId}/members", path("queueId"), body(required=True),
        returns="QueueMemberEntityListing", paging=Paging("single", "entities"),
    )
    patch_routing_queue_user = ApiOperation(
        "PATCH", "/api/v2/routing/queues/{queueId}/users/{memberId}", path("queueId"), path("memberId"),
        body(required=True), deprecated=True,
    )
    patch_routing_queue_users = ApiOperation(
        "PATCH", "/api/v2/routing/queues/{queueId}/users", path("queueId"), body(required=True),
        returns="QueueMemberEntityListingV1", deprecated=True, paging=Paging("single", "entities"),
    )
    patch_routing_settings_contactcenter = ApiOperation(
        "PATCH", "/api/v2/routing/settings/contactcenter", body(required=True)
    )
    patch_routing_settings_transcription = ApiOperation(
        "PATCH", "/api/v2/routing/settings/transcription", body(required=True), returns="TranscriptionSettings"
    )
    patch_routing_skillgroup = ApiOperation(
        "PATCH", "/api/v2/routing/skillgroups/{skillGroupId}", path("skillGroupId"), body(required=True),
        returns="SkillGroup",
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
    post_analytics_queues_observations_query = ApiOperation(
        "POST", "/api/v2/analytics/queues/observations/query", body(required=True),
        returns="QueueObservationQueryResponse", paging=Paging("single", "results"),
    )
    post_analytics_routing_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/routing/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="RoutingActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_routing_assessments = ApiOperation(
        "POST", "/api/v2/routing/assessments", body(), returns="BenefitAssessment",
        job=JobFamily(
            "get_routing_assessment", "id", "assessmentId", state="state", done=("Finished",), failed=("Failed",),
            cancel="delete_routing_assessment",
        ),
    )
    post_routing_assessments_jobs = ApiOperation(
        "POST", "/api/v2/routing/assessments/jobs", body(), returns="BenefitAssessmentJob",
        job=JobFamily("get_routing_assessments_job", "id", "jobId", state="state", done=("Finished",), failed=()),
    )
    post_routing_email_domain_routes = ApiOperation(
        "POST", "/api/v2/routing/email/domains/{domainName}/routes", path("domainName"), body(required=True),
        returns="InboundRoute",
    )
    post_routing_email_domain_testconnection = ApiOperation(
        "POST", "/api/v2/routing/email/domains/{domainId}/testconnection", path("domainId"), body(),
        returns="TestMessage",
    )
    post_routing_email_domains = ApiOperation(
        "POST", "/api/v2/routing/email/domains", body(required=True), returns="InboundDomain"
    )
    post_routing_email_outbound_domains = ApiOperation(
        "POST", "/api/v2/routing/email/outbound/domains", body(required=True), returns="EmailOutboundDomainResult"
    )
    post_routing_email_outbound_domains_simulated = ApiOperation(
        "POST", "/api/v2/routing/email/outbound/domains/simulated", body(required=True),
        returns="EmailOutboundDomainResult",
    )
    post_routing_languages = ApiOperation("POST", "/api/v2/routing/languages", body(required=True), returns="Language")
    post_routing_predictors = ApiOperation("POST", "/api/v2/routing/predictors", body(), returns="Predictor")
    post_routing_queue_members = ApiOperation(
        "POST", "/api/v2/routing/queues/{queueId}/members", path("queueId"), body(required=True), query("delete")
    )
    post_routing_queue_users = ApiOperation(
        "POST", "/api/v2/routing/queues/{queueId}/users", path("queueId"), body(required=True), query("delete"),
        deprecated=True,
    )
    post_routing_queue_wrapupcodes = ApiOperation(
        "POST", "/api/v2/routing/queues/{queueId}/wrapupcodes", path("queueId"), body(required=True),
        returns="list[WrapupCode]", paging=Paging("single", ""),
    )
    post_routing_queues = ApiOperation("POST", "/api/v2/routing/queues", body(required=True), returns="Queue")
    post_routing_skillgroup_members_divisions = ApiOperation(
        "POST", "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions", path("skillGroupId"), body()
    )
    post_routing_skillgroups = ApiOperation(
        "POST", "/api/v2/routing/skillgroups", body(required=True), returns="SkillGroupWithMemberDivisions"
    )
    post_routing_skills = ApiOperation("POST", "/api/v2/routing/skills", body(required=True), returns="RoutingSkill")
    post_routing_sms_addresses = ApiOperation(
        "POST", "/api/v2/routing/sms/addresses", body(required=True), returns="SmsAddress"
    )
    post_routing_sms_phonenumbers = ApiOperation(
        "POST", "/api/v2/routing/sms/phonenumbers", body(required=True), returns="SmsPhoneNumber"
    )
    post_routing_sms_phonenumbers_alphanumeric = ApiOperation(
        "POST", "/api/v2/routing/sms/phonenumbers/alphanumeric", body(required=True), returns="SmsPhoneNumber"
    )
    post_routing_sms_phonenumbers_import = ApiOperation(
        "POST", "/api/v2/routing/sms/phonenumbers/import", body(required=True), returns="SmsPhoneNumber"
    )
    post_routing_utilization_labels = ApiOperation(
        "POST", "/api/v2/routing/utilization/labels", body(required=True), returns="UtilizationLabel"
    )
    post_routing_utilization_tags = ApiOperation(
        "POST", "/api/v2/routing/utilization/tags", body(required=True), returns="UtilizationTag"
    )
    post_routing_wrapupcodes = ApiOperation(
        "POST", "/api/v2/routing/wrapupcodes", body(required=True), returns="WrapupCode"
    )
    post_user_routinglanguages = ApiOperation(
        "POST", "/api/v2/users/{userId}/routinglanguages", path("userId"), body(required=True),
        returns="UserRoutingLanguage",
    )
    post_user_routingskills = ApiOperation(
        "POST", "/api/v2/users/{userId}/routingskills", path("userId"), body(required=True), returns="UserRoutingSkill"
    )
    put_routing_directroutingbackup_settings_me = ApiOperation(
        "PUT", "/api/v2/routing/directroutingbackup/settings/me", body(required=True),
        returns="AgentDirectRoutingBackupSettings",
    )
    put_routing_email_domain_route = ApiOperation(
        "PUT", "/api/v2/routing/email/domains/{domainName}/routes/{routeId}", path("domainName"), path("routeId"),
        body(required=True), returns="InboundRoute",
    )
    put_routing_email_outbound_domain_activation = ApiOperation(
        "PUT", "/api/v2/routing/email/outbound/domains/{domainId}/activation", path("domainId"),
        returns="EmailOutboundDomainResult",
    )
    put_routing_message_recipient = ApiOperation(
        "PUT", "/api/v2/routing/message/recipients/{recipientId}", path("recipientId"), body(required=True),
        returns="Recipient",
    )
    put_routing_queue = ApiOperation(
        "PUT", "/api/v2/routing/queues/{queueId}", path("queueId"), body(required=True), returns="Queue"
    )
    put_routing_settings = ApiOperation(
        "PUT", "/api/v2/routing/settings", body(required=True), returns="RoutingSettings"
    )
    put_routing_settings_transcription = ApiOperation(
        "PUT", "/api/v2/routing/settings/transcription", body(required=True), returns="TranscriptionSettings"
    )
    put_routing_sms_phonenumber = ApiOperation(
        "PUT", "/api/v2/routing/sms/phonenumbers/{phoneNumberId}", path("phoneNumberId"), body(required=True),
        returns="SmsPhoneNumber",
    )
    put_routing_user_directroutingbackup_settings = ApiOperation(
        "PUT", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"), body(required=True),
        returns="AgentDirectRoutingBackupSettings",
    )
    put_routing_user_utilization = ApiOperation(
        "PUT", "/api/v2/routing/users/{userId}/utilization", path("userId"), body(required=True),
        returns="AgentMaxUtilizationResponse",
    )
    put_routing_utilization = ApiOperation(
        "PUT", "/api/v2/routing/utilization", body(required=True), returns="UtilizationResponse"
    )
    put_routing_utilization_label = ApiOperation(
        "PUT", "/api/v2/routing/utilization/labels/{labelId}", path("labelId"), body(required=True),
        returns="UtilizationLabel",
    )
    put_routing_wrapupcode = ApiOperation(
        "PUT", "/api/v2/routing/wrapupcodes/{codeId}", path("codeId"), body(required=True), returns="WrapupCode"
    )
    put_user_routingskill = ApiOperation(
        "PUT", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId"), body(required=True),
        returns="UserRoutingSkill",
    )
    put_user_routingskills_bulk = ApiOperation(
        "PUT", "/api/v2/users/{userId}/routingskills/bulk", path("userId"), body(required=True),
        returns="UserSkillEntityListing", paging=Paging("single", "entities"),
    )
