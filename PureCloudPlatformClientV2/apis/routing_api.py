# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AssessmentJobListing, AssessmentListing,
        AssistantQueue, AvailableMediaTypeEntityListing, BenefitAssessment, BenefitAssessmentJob, ComparisonPeriod,
        ComparisonPeriodListing, ContactCenterSettings, CreateBenefitAssessmentJobRequest, CreateBenefitAssessmentRequest,
        CreatePredictorRequest, CreateQueueRequest, CreateUtilizationLabelRequest, CreateUtilizationTagRequest,
        EmailOutboundDomainResult, EmailSetup, EstimatedWaitTimePredictions, InboundDomain, InboundDomainEntityListing,
        InboundDomainPatchRequest, InboundRoute, InboundRouteEntityListing, KeyPerformanceIndicator, Language,
        LanguageEntityListing, OutboundDomain, OutboundDomainEntityListing, PatchPredictorRequest, Predictor,
        PredictorListing, PredictorModelFeatureListing, PredictorModels, Queue, QueueEntityListing, QueueMember,
        QueueMemberEntityListing, QueueMemberEntityListingV1, QueueObservationQuery, QueueObservationQueryResponse,
        QueueRequest, Recipient, RecipientListing, RecipientRequest, RoutingActivityQuery, RoutingActivityResponse,
        RoutingConversationAttributesRequest, RoutingConversationAttributesResponse, RoutingSettings, RoutingSkill,
        SMSAvailablePhoneNumberEntityListing, SkillEntityListing, SkillGroup, SkillGroupEntityListing,
        SkillGroupMemberDivisionList, SkillGroupMemberDivisions, SkillGroupMemberEntityListing,
        SkillGroupWithMemberDivisions, SmsAddress, SmsAddressEntityListing, SmsAddressProvision, SmsAlphanumericProvision,
        SmsPhoneNumber, SmsPhoneNumberEntityListing, SmsPhoneNumberImport, SmsPhoneNumberProvision, TestMessage,
        TranscriptionSettings, UpdateUtilizationLabelRequest, UserLanguageEntityListing, UserQueue, UserQueueEntityListing,
        UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost, UserSkillEntityListing,
        UserSkillGroupEntityListing, UtilizationLabel, UtilizationLabelEntityListing, UtilizationRequest,
        UtilizationResponse, UtilizationTag, UtilizationTagEntityListing, WrapUpCodeReference, WrapupCode,
        WrapupCodeEntityListing, WrapupCodeRequest, WritableEntity,
    )

_DELETE_ROUTING_ASSESSMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/assessments/{assessmentId}", path("assessmentId")
)
_DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/directroutingbackup/settings/me"
)
_DELETE_ROUTING_EMAIL_DOMAIN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/email/domains/{domainId}", path("domainId")
)
_DELETE_ROUTING_EMAIL_DOMAIN_ROUTE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/email/domains/{domainName}/routes/{routeId}", path("domainName"), path("routeId")
)
_DELETE_ROUTING_EMAIL_OUTBOUND_DOMAIN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/email/outbound/domains/{domainId}", path("domainId")
)
_DELETE_ROUTING_LANGUAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/languages/{languageId}", path("languageId")
)
_DELETE_ROUTING_PREDICTOR: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/predictors/{predictorId}", path("predictorId")
)
_DELETE_ROUTING_QUEUE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/queues/{queueId}", path("queueId"), query("forceDelete")
)
_DELETE_ROUTING_QUEUE_MEMBER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/queues/{queueId}/members/{memberId}", path("queueId"), path("memberId")
)
_DELETE_ROUTING_QUEUE_USER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/queues/{queueId}/users/{memberId}", path("queueId"), path("memberId"), deprecated=True
)
_DELETE_ROUTING_QUEUE_WRAPUPCODE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}", path("queueId"), path("codeId")
)
_DELETE_ROUTING_SETTINGS: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/routing/settings")
_DELETE_ROUTING_SKILL: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/routing/skills/{skillId}", path("skillId"))
_DELETE_ROUTING_SKILLGROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/skillgroups/{skillGroupId}", path("skillGroupId")
)
_DELETE_ROUTING_SMS_ADDRESS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/sms/addresses/{addressId}", path("addressId")
)
_DELETE_ROUTING_SMS_PHONENUMBER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/sms/phonenumbers/{phoneNumberId}", path("phoneNumberId")
)
_DELETE_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId")
)
_DELETE_ROUTING_USER_UTILIZATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/users/{userId}/utilization", path("userId")
)
_DELETE_ROUTING_UTILIZATION: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/routing/utilization")
_DELETE_ROUTING_UTILIZATION_LABEL: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/utilization/labels/{labelId}", path("labelId"), query("forceDelete")
)
_DELETE_ROUTING_UTILIZATION_TAG: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/utilization/tags/{tagId}", path("tagId"), query("forceDelete")
)
_DELETE_ROUTING_WRAPUPCODE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/routing/wrapupcodes/{codeId}", path("codeId")
)
_DELETE_USER_ROUTINGLANGUAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/routinglanguages/{languageId}", path("userId"), path("languageId")
)
_DELETE_USER_ROUTINGSKILL: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId")
)
_GET_ROUTING_ASSESSMENT: ApiOperation[BenefitAssessment] = ApiOperation(
    "GET", "/api/v2/routing/assessments/{assessmentId}", path("assessmentId"), returns="BenefitAssessment"
)
_GET_ROUTING_ASSESSMENTS: ApiOperation[AssessmentListing] = ApiOperation(
    "GET", "/api/v2/routing/assessments", query("before"), query("after"), query("limit"), query("pageSize"),
    query("queueId", "multi"), returns="AssessmentListing",
)
_GET_ROUTING_ASSESSMENTS_JOB: ApiOperation[BenefitAssessmentJob] = ApiOperation(
    "GET", "/api/v2/routing/assessments/jobs/{jobId}", path("jobId"), returns="BenefitAssessmentJob"
)
_GET_ROUTING_ASSESSMENTS_JOBS: ApiOperation[AssessmentJobListing] = ApiOperation(
    "GET", "/api/v2/routing/assessments/jobs", query("divisionId", "multi"), returns="AssessmentJobListing"
)
_GET_ROUTING_AVAILABLEMEDIATYPES: ApiOperation[AvailableMediaTypeEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/availablemediatypes", returns="AvailableMediaTypeEntityListing"
)
_GET_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "GET", "/api/v2/routing/directroutingbackup/settings/me", returns="AgentDirectRoutingBackupSettings"
)
_GET_ROUTING_EMAIL_DOMAIN: ApiOperation[InboundDomain] = ApiOperation(
    "GET", "/api/v2/routing/email/domains/{domainId}", path("domainId"), returns="InboundDomain"
)
_GET_ROUTING_EMAIL_DOMAIN_ROUTE: ApiOperation[InboundRoute] = ApiOperation(
    "GET", "/api/v2/routing/email/domains/{domainName}/routes/{routeId}", path("domainName"), path("routeId"),
    returns="InboundRoute",
)
_GET_ROUTING_EMAIL_DOMAIN_ROUTES: ApiOperation[InboundRouteEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/email/domains/{domainName}/routes", path("domainName"), query("pageSize"),
    query("pageNumber"), query("pattern"), returns="InboundRouteEntityListing",
)
_GET_ROUTING_EMAIL_DOMAINS: ApiOperation[InboundDomainEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/email/domains", query("pageSize"), query("pageNumber"), query("excludeStatus"),
    query("filter"), returns="InboundDomainEntityListing",
)
_GET_ROUTING_EMAIL_OUTBOUND_DOMAIN: ApiOperation[OutboundDomain] = ApiOperation(
    "GET", "/api/v2/routing/email/outbound/domains/{domainId}", path("domainId"), returns="OutboundDomain"
)
_GET_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION: ApiOperation[EmailOutboundDomainResult] = ApiOperation(
    "GET", "/api/v2/routing/email/outbound/domains/{domainId}/activation", path("domainId"),
    returns="EmailOutboundDomainResult",
)
_GET_ROUTING_EMAIL_OUTBOUND_DOMAIN_SEARCH: ApiOperation[OutboundDomain] = ApiOperation(
    "GET", "/api/v2/routing/email/outbound/domains/{domainId}/search", path("domainId"), returns="OutboundDomain"
)
_GET_ROUTING_EMAIL_OUTBOUND_DOMAINS: ApiOperation[OutboundDomainEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/email/outbound/domains", query("filter"), returns="OutboundDomainEntityListing"
)
_GET_ROUTING_EMAIL_SETUP: ApiOperation[EmailSetup] = ApiOperation(
    "GET", "/api/v2/routing/email/setup", returns="EmailSetup"
)
_GET_ROUTING_LANGUAGE: ApiOperation[Language] = ApiOperation(
    "GET", "/api/v2/routing/languages/{languageId}", path("languageId"), returns="Language"
)
_GET_ROUTING_LANGUAGES: ApiOperation[LanguageEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/languages", query("pageSize"), query("pageNumber"), query("sortOrder"), query("name"),
    query("id", "multi"), returns="LanguageEntityListing",
)
_GET_ROUTING_MESSAGE_RECIPIENT: ApiOperation[Recipient] = ApiOperation(
    "GET", "/api/v2/routing/message/recipients/{recipientId}", path("recipientId"), returns="Recipient"
)
_GET_ROUTING_MESSAGE_RECIPIENTS: ApiOperation[RecipientListing] = ApiOperation(
    "GET", "/api/v2/routing/message/recipients", query("messengerType"), query("name"), query("pageSize"),
    query("pageNumber"), returns="RecipientListing",
)
_GET_ROUTING_PREDICTOR: ApiOperation[Predictor] = ApiOperation(
    "GET", "/api/v2/routing/predictors/{predictorId}", path("predictorId"), returns="Predictor"
)
_GET_ROUTING_PREDICTOR_MODEL_FEATURES: ApiOperation[PredictorModelFeatureListing] = ApiOperation(
    "GET", "/api/v2/routing/predictors/{predictorId}/models/{modelId}/features", path("predictorId"), path("modelId"),
    returns="PredictorModelFeatureListing",
)
_GET_ROUTING_PREDICTOR_MODELS: ApiOperation[PredictorModels] = ApiOperation(
    "GET", "/api/v2/routing/predictors/{predictorId}/models", path("predictorId"), returns="PredictorModels"
)
_GET_ROUTING_PREDICTORS: ApiOperation[PredictorListing] = ApiOperation(
    "GET", "/api/v2/routing/predictors", query("before"), query("after"), query("limit"), query("pageSize"),
    query("queueId", "multi"), returns="PredictorListing",
)
_GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORS: ApiOperation[list[KeyPerformanceIndicator]] = ApiOperation(
    "GET", "/api/v2/routing/predictors/keyperformanceindicators", query("kpiGroup"), query("expand", "multi"),
    returns="list[KeyPerformanceIndicator]",
)
_GET_ROUTING_QUEUE: ApiOperation[Queue] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}", path("queueId"), returns="Queue"
)
_GET_ROUTING_QUEUE_ASSISTANT: ApiOperation[AssistantQueue] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/assistant", path("queueId"), query("expand"), returns="AssistantQueue"
)
_GET_ROUTING_QUEUE_COMPARISONPERIOD: ApiOperation[ComparisonPeriod] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}", path("queueId"),
    path("comparisonPeriodId"), returns="ComparisonPeriod",
)
_GET_ROUTING_QUEUE_COMPARISONPERIODS: ApiOperation[ComparisonPeriodListing] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/comparisonperiods", path("queueId"), returns="ComparisonPeriodListing"
)
_GET_ROUTING_QUEUE_ESTIMATEDWAITTIME: ApiOperation[EstimatedWaitTimePredictions] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/estimatedwaittime", path("queueId"), query("conversationId"),
    returns="EstimatedWaitTimePredictions",
)
_GET_ROUTING_QUEUE_MEDIATYPE_ESTIMATEDWAITTIME: ApiOperation[EstimatedWaitTimePredictions] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime", path("queueId"),
    path("mediaType"), query("labelId"), returns="EstimatedWaitTimePredictions",
)
_GET_ROUTING_QUEUE_MEMBERS: ApiOperation[QueueMemberEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/members", path("queueId"), query("pageNumber"), query("pageSize"),
    query("sortOrder"), query("expand", "multi"), query("name"), query("profileSkills", "multi"),
    query("skills", "multi"), query("languages", "multi"), query("routingStatus", "multi"), query("presence", "multi"),
    query("memberBy"), query("joined"), returns="QueueMemberEntityListing",
)
_GET_ROUTING_QUEUE_USERS: ApiOperation[QueueMemberEntityListingV1] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/users", path("queueId"), query("pageNumber"), query("pageSize"),
    query("sortOrder"), query("expand", "multi"), query("joined"), query("name"), query("profileSkills", "multi"),
    query("skills", "multi"), query("languages", "multi"), query("routingStatus", "multi"), query("presence", "multi"),
    returns="QueueMemberEntityListingV1", deprecated=True,
)
_GET_ROUTING_QUEUE_WRAPUPCODES: ApiOperation[WrapupCodeEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/queues/{queueId}/wrapupcodes", path("queueId"), query("pageSize"), query("pageNumber"),
    returns="WrapupCodeEntityListing",
)
_GET_ROUTING_QUEUES: ApiOperation[QueueEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/queues", query("pageNumber"), query("pageSize"), query("sortOrder"), query("name"),
    query("id", "multi"), query("divisionId", "multi"), query("peerId", "multi"), query("cannedResponseLibraryId"),
    query("hasPeer"), returns="QueueEntityListing",
)
_GET_ROUTING_QUEUES_DIVISIONVIEWS: ApiOperation[QueueEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/queues/divisionviews", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("name"), query("id", "multi"), query("divisionId", "multi"), returns="QueueEntityListing",
)
_GET_ROUTING_QUEUES_DIVISIONVIEWS_ALL: ApiOperation[QueueEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/queues/divisionviews/all", query("pageSize"), query("pageNumber"), query("sortOrder"),
    returns="QueueEntityListing",
)
_GET_ROUTING_QUEUES_ME: ApiOperation[UserQueueEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/queues/me", query("pageNumber"), query("pageSize"), query("joined"), query("sortOrder"),
    returns="UserQueueEntityListing",
)
_GET_ROUTING_SETTINGS: ApiOperation[RoutingSettings] = ApiOperation(
    "GET", "/api/v2/routing/settings", returns="RoutingSettings"
)
_GET_ROUTING_SETTINGS_CONTACTCENTER: ApiOperation[ContactCenterSettings] = ApiOperation(
    "GET", "/api/v2/routing/settings/contactcenter", returns="ContactCenterSettings"
)
_GET_ROUTING_SETTINGS_TRANSCRIPTION: ApiOperation[TranscriptionSettings] = ApiOperation(
    "GET", "/api/v2/routing/settings/transcription", returns="TranscriptionSettings"
)
_GET_ROUTING_SKILL: ApiOperation[RoutingSkill] = ApiOperation(
    "GET", "/api/v2/routing/skills/{skillId}", path("skillId"), returns="RoutingSkill"
)
_GET_ROUTING_SKILLGROUP: ApiOperation[SkillGroup] = ApiOperation(
    "GET", "/api/v2/routing/skillgroups/{skillGroupId}", path("skillGroupId"), returns="SkillGroup"
)
_GET_ROUTING_SKILLGROUP_MEMBERS: ApiOperation[SkillGroupMemberEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/skillgroups/{skillGroupId}/members", path("skillGroupId"), query("pageSize"),
    query("after"), query("before"), query("expand"), returns="SkillGroupMemberEntityListing",
)
_GET_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS: ApiOperation[SkillGroupMemberDivisionList] = ApiOperation(
    "GET", "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions", path("skillGroupId"), query("expand"),
    returns="SkillGroupMemberDivisionList",
)
_GET_ROUTING_SKILLGROUPS: ApiOperation[SkillGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/skillgroups", query("pageSize"), query("name"), query("after"), query("before"),
    returns="SkillGroupEntityListing",
)
_GET_ROUTING_SKILLS: ApiOperation[SkillEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/skills", query("pageSize"), query("pageNumber"), query("name"), query("id", "multi"),
    returns="SkillEntityListing",
)
_GET_ROUTING_SMS_ADDRESS: ApiOperation[SmsAddress] = ApiOperation(
    "GET", "/api/v2/routing/sms/addresses/{addressId}", path("addressId"), returns="SmsAddress"
)
_GET_ROUTING_SMS_ADDRESSES: ApiOperation[SmsAddressEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/sms/addresses", query("pageSize"), query("pageNumber"), returns="SmsAddressEntityListing"
)
_GET_ROUTING_SMS_AVAILABLEPHONENUMBERS: ApiOperation[SMSAvailablePhoneNumberEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/sms/availablephonenumbers", query("countryCode", required=True),
    query("phoneNumberType", required=True), query("region"), query("city"), query("areaCode"), query("pattern"),
    query("addressRequirement"), returns="SMSAvailablePhoneNumberEntityListing",
)
_GET_ROUTING_SMS_PHONENUMBER: ApiOperation[SmsPhoneNumber] = ApiOperation(
    "GET", "/api/v2/routing/sms/phonenumbers/{phoneNumberId}", path("phoneNumberId"), query("expand"),
    returns="SmsPhoneNumber",
)
_GET_ROUTING_SMS_PHONENUMBERS: ApiOperation[SmsPhoneNumberEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/sms/phonenumbers", query("phoneNumber"), query("phoneNumberType", "multi"),
    query("phoneNumberStatus", "multi"), query("countryCode", "multi"), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("sortOrder"), query("language"), query("integration.id"), query("supportedContent.id"),
    returns="SmsPhoneNumberEntityListing",
)
_GET_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "GET", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"),
    returns="AgentDirectRoutingBackupSettings",
)
_GET_ROUTING_USER_UTILIZATION: ApiOperation[AgentMaxUtilizationResponse] = ApiOperation(
    "GET", "/api/v2/routing/users/{userId}/utilization", path("userId"), returns="AgentMaxUtilizationResponse"
)
_GET_ROUTING_UTILIZATION: ApiOperation[UtilizationResponse] = ApiOperation(
    "GET", "/api/v2/routing/utilization", returns="UtilizationResponse"
)
_GET_ROUTING_UTILIZATION_LABEL: ApiOperation[UtilizationLabel] = ApiOperation(
    "GET", "/api/v2/routing/utilization/labels/{labelId}", path("labelId"), returns="UtilizationLabel"
)
_GET_ROUTING_UTILIZATION_LABEL_AGENTS: ApiOperation[list[Any]] = ApiOperation(
    "GET", "/api/v2/routing/utilization/labels/{labelId}/agents", path("labelId"), returns="list[object]"
)
_GET_ROUTING_UTILIZATION_LABELS: ApiOperation[UtilizationLabelEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/utilization/labels", query("pageSize"), query("pageNumber"), query("sortOrder"),
    query("name"), returns="UtilizationLabelEntityListing",
)
_GET_ROUTING_UTILIZATION_TAG: ApiOperation[UtilizationTag] = ApiOperation(
    "GET", "/api/v2/routing/utilization/tags/{tagId}", path("tagId"), returns="UtilizationTag"
)
_GET_ROUTING_UTILIZATION_TAG_AGENTS: ApiOperation[list[Any]] = ApiOperation(
    "GET", "/api/v2/routing/utilization/tags/{tagId}/agents", path("tagId"), returns="list[object]"
)
_GET_ROUTING_UTILIZATION_TAGS: ApiOperation[UtilizationTagEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/utilization/tags", query("pageSize"), query("pageNumber"), query("sortOrder"),
    query("name"), returns="UtilizationTagEntityListing",
)
_GET_ROUTING_WRAPUPCODE: ApiOperation[WrapupCode] = ApiOperation(
    "GET", "/api/v2/routing/wrapupcodes/{codeId}", path("codeId"), returns="WrapupCode"
)
_GET_ROUTING_WRAPUPCODES: ApiOperation[WrapupCodeEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/wrapupcodes", query("pageSize"), query("pageNumber"), query("sortBy"), query("sortOrder"),
    query("name"), query("id", "multi"), query("divisionId", "multi"), returns="WrapupCodeEntityListing",
)
_GET_ROUTING_WRAPUPCODES_DIVISIONVIEW: ApiOperation[WrapupCode] = ApiOperation(
    "GET", "/api/v2/routing/wrapupcodes/divisionviews/{codeId}", path("codeId"), returns="WrapupCode"
)
_GET_ROUTING_WRAPUPCODES_DIVISIONVIEWS: ApiOperation[WrapupCodeEntityListing] = ApiOperation(
    "GET", "/api/v2/routing/wrapupcodes/divisionviews", query("pageSize"), query("pageNumber"), query("name"),
    query("id", "multi"), query("divisionId", "multi"), query("includeState"), returns="WrapupCodeEntityListing",
)
_GET_USER_QUEUES: ApiOperation[UserQueueEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/queues", path("userId"), query("pageSize"), query("pageNumber"), query("joined"),
    query("divisionId", "multi"), returns="UserQueueEntityListing",
)
_GET_USER_ROUTINGLANGUAGES: ApiOperation[UserLanguageEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/routinglanguages", path("userId"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), returns="UserLanguageEntityListing",
)
_GET_USER_ROUTINGSKILLS: ApiOperation[UserSkillEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/routingskills", path("userId"), query("pageSize"), query("pageNumber"),
    query("sortOrder"), returns="UserSkillEntityListing",
)
_GET_USER_SKILLGROUPS: ApiOperation[UserSkillGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/skillgroups", path("userId"), query("pageSize"), query("after"), query("before"),
    returns="UserSkillGroupEntityListing",
)
_PATCH_ROUTING_CONVERSATION: ApiOperation[RoutingConversationAttributesResponse] = ApiOperation(
    "PATCH", "/api/v2/routing/conversations/{conversationId}", path("conversationId"), body(required=True),
    returns="RoutingConversationAttributesResponse",
)
_PATCH_ROUTING_EMAIL_DOMAIN: ApiOperation[InboundDomain] = ApiOperation(
    "PATCH", "/api/v2/routing/email/domains/{domainId}", path("domainId"), body(required=True), returns="InboundDomain"
)
_PATCH_ROUTING_EMAIL_DOMAIN_VALIDATE: ApiOperation[InboundDomain] = ApiOperation(
    "PATCH", "/api/v2/routing/email/domains/{domainId}/validate", path("domainId"), body(required=True),
    returns="InboundDomain",
)
_PATCH_ROUTING_PREDICTOR: ApiOperation[Predictor] = ApiOperation(
    "PATCH", "/api/v2/routing/predictors/{predictorId}", path("predictorId"), body(), returns="Predictor"
)
_PATCH_ROUTING_QUEUE_MEMBER: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/routing/queues/{queueId}/members/{memberId}", path("queueId"), path("memberId"),
    body(required=True),
)
_PATCH_ROUTING_QUEUE_MEMBERS: ApiOperation[QueueMemberEntityListing] = ApiOperation(
    "PATCH", "/api/v2/routing/queues/{queueId}/members", path("queueId"), body(required=True),
    returns="QueueMemberEntityListing",
)
_PATCH_ROUTING_QUEUE_USER: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/routing/queues/{queueId}/users/{memberId}", path("queueId"), path("memberId"),
    body(required=True), deprecated=True,
)
_PATCH_ROUTING_QUEUE_USERS: ApiOperation[QueueMemberEntityListingV1] = ApiOperation(
    "PATCH", "/api/v2/routing/queues/{queueId}/users", path("queueId"), body(required=True),
    returns="QueueMemberEntityListingV1", deprecated=True,
)
_PATCH_ROUTING_SETTINGS_CONTACTCENTER: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/routing/settings/contactcenter", body(required=True)
)
_PATCH_ROUTING_SETTINGS_TRANSCRIPTION: ApiOperation[TranscriptionSettings] = ApiOperation(
    "PATCH", "/api/v2/routing/settings/transcription", body(required=True), returns="TranscriptionSettings"
)
_PATCH_ROUTING_SKILLGROUP: ApiOperation[SkillGroup] = ApiOperation(
    "PATCH", "/api/v2/routing/skillgroups/{skillGroupId}", path("skillGroupId"), body(required=True),
    returns="SkillGroup",
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
_POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY: ApiOperation[QueueObservationQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/queues/observations/query", body(required=True), returns="QueueObservationQueryResponse"
)
_POST_ANALYTICS_ROUTING_ACTIVITY_QUERY: ApiOperation[RoutingActivityResponse] = ApiOperation(
    "POST", "/api/v2/analytics/routing/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
    returns="RoutingActivityResponse",
)
_POST_ROUTING_ASSESSMENTS: ApiOperation[BenefitAssessment] = ApiOperation(
    "POST", "/api/v2/routing/assessments", body(), returns="BenefitAssessment"
)
_POST_ROUTING_ASSESSMENTS_JOBS: ApiOperation[BenefitAssessmentJob] = ApiOperation(
    "POST", "/api/v2/routing/assessments/jobs", body(), returns="BenefitAssessmentJob"
)
_POST_ROUTING_EMAIL_DOMAIN_ROUTES: ApiOperation[InboundRoute] = ApiOperation(
    "POST", "/api/v2/routing/email/domains/{domainName}/routes", path("domainName"), body(required=True),
    returns="InboundRoute",
)
_POST_ROUTING_EMAIL_DOMAIN_TESTCONNECTION: ApiOperation[TestMessage] = ApiOperation(
    "POST", "/api/v2/routing/email/domains/{domainId}/testconnection", path("domainId"), body(), returns="TestMessage"
)
_POST_ROUTING_EMAIL_DOMAINS: ApiOperation[InboundDomain] = ApiOperation(
    "POST", "/api/v2/routing/email/domains", body(required=True), returns="InboundDomain"
)
_POST_ROUTING_EMAIL_OUTBOUND_DOMAINS: ApiOperation[EmailOutboundDomainResult] = ApiOperation(
    "POST", "/api/v2/routing/email/outbound/domains", body(required=True), returns="EmailOutboundDomainResult"
)
_POST_ROUTING_EMAIL_OUTBOUND_DOMAINS_SIMULATED: ApiOperation[EmailOutboundDomainResult] = ApiOperation(
    "POST", "/api/v2/routing/email/outbound/domains/simulated", body(required=True),
    returns="EmailOutboundDomainResult",
)
_POST_ROUTING_LANGUAGES: ApiOperation[Language] = ApiOperation(
    "POST", "/api/v2/routing/languages", body(required=True), returns="Language"
)
_POST_ROUTING_PREDICTORS: ApiOperation[Predictor] = ApiOperation(
    "POST", "/api/v2/routing/predictors", body(), returns="Predictor"
)
_POST_ROUTING_QUEUE_MEMBERS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/routing/queues/{queueId}/members", path("queueId"), body(required=True), query("delete")
)
_POST_ROUTING_QUEUE_USERS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/routing/queues/{queueId}/users", path("queueId"), body(required=True), query("delete"),
    deprecated=True,
)
_POST_ROUTING_QUEUE_WRAPUPCODES: ApiOperation[list[WrapupCode]] = ApiOperation(
    "POST", "/api/v2/routing/queues/{queueId}/wrapupcodes", path("queueId"), body(required=True),
    returns="list[WrapupCode]",
)
_POST_ROUTING_QUEUES: ApiOperation[Queue] = ApiOperation(
    "POST", "/api/v2/routing/queues", body(required=True), returns="Queue"
)
_POST_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions", path("skillGroupId"), body()
)
_POST_ROUTING_SKILLGROUPS: ApiOperation[SkillGroupWithMemberDivisions] = ApiOperation(
    "POST", "/api/v2/routing/skillgroups", body(required=True), returns="SkillGroupWithMemberDivisions"
)
_POST_ROUTING_SKILLS: ApiOperation[RoutingSkill] = ApiOperation(
    "POST", "/api/v2/routing/skills", body(required=True), returns="RoutingSkill"
)
_POST_ROUTING_SMS_ADDRESSES: ApiOperation[SmsAddress] = ApiOperation(
    "POST", "/api/v2/routing/sms/addresses", body(required=True), returns="SmsAddress"
)
_POST_ROUTING_SMS_PHONENUMBERS: ApiOperation[SmsPhoneNumber] = ApiOperation(
    "POST", "/api/v2/routing/sms/phonenumbers", body(required=True), returns="SmsPhoneNumber"
)
_POST_ROUTING_SMS_PHONENUMBERS_ALPHANUMERIC: ApiOperation[SmsPhoneNumber] = ApiOperation(
    "POST", "/api/v2/routing/sms/phonenumbers/alphanumeric", body(required=True), returns="SmsPhoneNumber"
)
_POST_ROUTING_SMS_PHONENUMBERS_IMPORT: ApiOperation[SmsPhoneNumber] = ApiOperation(
    "POST", "/api/v2/routing/sms/phonenumbers/import", body(required=True), returns="SmsPhoneNumber"
)
_POST_ROUTING_UTILIZATION_LABELS: ApiOperation[UtilizationLabel] = ApiOperation(
    "POST", "/api/v2/routing/utilization/labels", body(required=True), returns="UtilizationLabel"
)
_POST_ROUTING_UTILIZATION_TAGS: ApiOperation[UtilizationTag] = ApiOperation(
    "POST", "/api/v2/routing/utilization/tags", body(required=True), returns="UtilizationTag"
)
_POST_ROUTING_WRAPUPCODES: ApiOperation[WrapupCode] = ApiOperation(
    "POST", "/api/v2/routing/wrapupcodes", body(required=True), returns="WrapupCode"
)
_POST_USER_ROUTINGLANGUAGES: ApiOperation[UserRoutingLanguage] = ApiOperation(
    "POST", "/api/v2/users/{userId}/routinglanguages", path("userId"), body(required=True),
    returns="UserRoutingLanguage",
)
_POST_USER_ROUTINGSKILLS: ApiOperation[UserRoutingSkill] = ApiOperation(
    "POST", "/api/v2/users/{userId}/routingskills", path("userId"), body(required=True), returns="UserRoutingSkill"
)
_PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "PUT", "/api/v2/routing/directroutingbackup/settings/me", body(required=True),
    returns="AgentDirectRoutingBackupSettings",
)
_PUT_ROUTING_EMAIL_DOMAIN_ROUTE: ApiOperation[InboundRoute] = ApiOperation(
    "PUT", "/api/v2/routing/email/domains/{domainName}/routes/{routeId}", path("domainName"), path("routeId"),
    body(required=True), returns="InboundRoute",
)
_PUT_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION: ApiOperation[EmailOutboundDomainResult] = ApiOperation(
    "PUT", "/api/v2/routing/email/outbound/domains/{domainId}/activation", path("domainId"),
    returns="EmailOutboundDomainResult",
)
_PUT_ROUTING_MESSAGE_RECIPIENT: ApiOperation[Recipient] = ApiOperation(
    "PUT", "/api/v2/routing/message/recipients/{recipientId}", path("recipientId"), body(required=True),
    returns="Recipient",
)
_PUT_ROUTING_QUEUE: ApiOperation[Queue] = ApiOperation(
    "PUT", "/api/v2/routing/queues/{queueId}", path("queueId"), body(required=True), returns="Queue"
)
_PUT_ROUTING_SETTINGS: ApiOperation[RoutingSettings] = ApiOperation(
    "PUT", "/api/v2/routing/settings", body(required=True), returns="RoutingSettings"
)
_PUT_ROUTING_SETTINGS_TRANSCRIPTION: ApiOperation[TranscriptionSettings] = ApiOperation(
    "PUT", "/api/v2/routing/settings/transcription", body(required=True), returns="TranscriptionSettings"
)
_PUT_ROUTING_SMS_PHONENUMBER: ApiOperation[SmsPhoneNumber] = ApiOperation(
    "PUT", "/api/v2/routing/sms/phonenumbers/{phoneNumberId}", path("phoneNumberId"), body(required=True),
    returns="SmsPhoneNumber",
)
_PUT_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: ApiOperation[AgentDirectRoutingBackupSettings] = ApiOperation(
    "PUT", "/api/v2/routing/users/{userId}/directroutingbackup/settings", path("userId"), body(required=True),
    returns="AgentDirectRoutingBackupSettings",
)
_PUT_ROUTING_USER_UTILIZATION: ApiOperation[AgentMaxUtilizationResponse] = ApiOperation(
    "PUT", "/api/v2/routing/users/{userId}/utilization", path("userId"), body(required=True),
    returns="AgentMaxUtilizationResponse",
)
_PUT_ROUTING_UTILIZATION: ApiOperation[UtilizationResponse] = ApiOperation(
    "PUT", "/api/v2/routing/utilization", body(required=True), returns="UtilizationResponse"
)
_PUT_ROUTING_UTILIZATION_LABEL: ApiOperation[UtilizationLabel] = ApiOperation(
    "PUT", "/api/v2/routing/utilization/labels/{labelId}", path("labelId"), body(required=True),
    returns="UtilizationLabel",
)
_PUT_ROUTING_WRAPUPCODE: ApiOperation[WrapupCode] = ApiOperation(
    "PUT", "/api/v2/routing/wrapupcodes/{codeId}", path("codeId"), body(required=True), returns="WrapupCode"
)
_PUT_USER_ROUTINGSKILL: ApiOperation[UserRoutingSkill] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/routingskills/{skillId}", path("userId"), path("skillId"), body(required=True),
    returns="UserRoutingSkill",
)
_PUT_USER_ROUTINGSKILLS_BULK: ApiOperation[UserSkillEntityListing] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/routingskills/bulk", path("userId"), body(required=True),
    returns="UserSkillEntityListing",
)


class RoutingApi(Api):
    """The Routing operations of the Platform API."""

    def delete_routing_assessment(
        self,
        assessment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/assessments/{assessmentId}: returns None.

        Permissions: any of routing:assessment:delete.
        """
        return self._call(_DELETE_ROUTING_ASSESSMENT, options, assessment_id)

    def delete_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/directroutingbackup/settings/me: returns None.

        Permissions: any of routing:directRoutingBackup:selfDelete.
        """
        return self._call(_DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME, options)

    def delete_routing_email_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/email/domains/{domainId}: returns None.

        Permissions: all of routing:email:manage.
        """
        return self._call(_DELETE_ROUTING_EMAIL_DOMAIN, options, domain_id)

    def delete_routing_email_domain_route(
        self,
        domain_name: str,
        route_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}: returns None.

        Permissions: all of routing:email:manage.
        """
        return self._call(_DELETE_ROUTING_EMAIL_DOMAIN_ROUTE, options, domain_name, route_id)

    def delete_routing_email_outbound_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/email/outbound/domains/{domainId}: returns None.

        Permissions: all of routing:email:manage.
        """
        return self._call(_DELETE_ROUTING_EMAIL_OUTBOUND_DOMAIN, options, domain_id)

    def delete_routing_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/languages/{languageId}: returns None.

        Permissions: any of routing:skill:manage.
        """
        return self._call(_DELETE_ROUTING_LANGUAGE, options, language_id)

    def delete_routing_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/predictors/{predictorId}: returns None.

        Permissions: all of routing:predictor:delete, routing:queue:edit.
        """
        return self._call(_DELETE_ROUTING_PREDICTOR, options, predictor_id)

    def delete_routing_queue(
        self,
        queue_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/queues/{queueId}: returns None.

        Permissions: all of routing:queue:delete.
        """
        return self._call(_DELETE_ROUTING_QUEUE, options, queue_id, force_delete)

    def delete_routing_queue_member(
        self,
        queue_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/queues/{queueId}/members/{memberId}: returns None.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        """
        return self._call(_DELETE_ROUTING_QUEUE_MEMBER, options, queue_id, member_id)

    def delete_routing_queue_user(
        self,
        queue_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/queues/{queueId}/users/{memberId}: returns None.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_ROUTING_QUEUE_USER, options, queue_id, member_id)

    def delete_routing_queue_wrapupcode(
        self,
        queue_id: str,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}: returns None.

        Permissions: all of routing:queue:edit.
        """
        return self._call(_DELETE_ROUTING_QUEUE_WRAPUPCODE, options, queue_id, code_id)

    def delete_routing_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/settings: returns None.

        Permissions: any of routing:settings:edit.
        """
        return self._call(_DELETE_ROUTING_SETTINGS, options)

    def delete_routing_skill(
        self,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/skills/{skillId}: returns None.

        Permissions: all of routing:skill:manage.
        """
        return self._call(_DELETE_ROUTING_SKILL, options, skill_id)

    def delete_routing_skillgroup(
        self,
        skill_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/skillgroups/{skillGroupId}: returns None.

        Permissions: any of routing:skillGroup:delete.
        """
        return self._call(_DELETE_ROUTING_SKILLGROUP, options, skill_group_id)

    def delete_routing_sms_address(
        self,
        address_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/sms/addresses/{addressId}: returns None.

        Permissions: all of sms:phoneNumber:delete.
        """
        return self._call(_DELETE_ROUTING_SMS_ADDRESS, options, address_id)

    def delete_routing_sms_phonenumber(
        self,
        phone_number_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}: returns None.

        Permissions: all of sms:phoneNumber:delete.
        """
        return self._call(_DELETE_ROUTING_SMS_PHONENUMBER, options, phone_number_id)

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

    def delete_routing_utilization(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/utilization: returns None.

        Permissions: all of routing:utilization:manage.
        """
        return self._call(_DELETE_ROUTING_UTILIZATION, options)

    def delete_routing_utilization_label(
        self,
        label_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/utilization/labels/{labelId}: returns None.

        Permissions: all of routing:utilization:manage.

        Parameters:
            force_delete: default False.
        """
        return self._call(_DELETE_ROUTING_UTILIZATION_LABEL, options, label_id, force_delete)

    def delete_routing_utilization_tag(
        self,
        tag_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/utilization/tags/{tagId}: returns None.

        Permissions: all of routing:utilization:manage.
        Preview: the platform may change it without notice.

        Parameters:
            force_delete: default False.
        """
        return self._call(_DELETE_ROUTING_UTILIZATION_TAG, options, tag_id, force_delete)

    def delete_routing_wrapupcode(
        self,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/routing/wrapupcodes/{codeId}: returns None.

        Permissions: all of routing:wrapupCode:delete.
        """
        return self._call(_DELETE_ROUTING_WRAPUPCODE, options, code_id)

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

    def get_routing_assessment(
        self,
        assessment_id: str,
        **options: Unpack[CallOptions],
    ) -> BenefitAssessment:
        """GET /api/v2/routing/assessments/{assessmentId}: returns BenefitAssessment.

        Permissions: any of routing:assessment:view.
        """
        return self._call(_GET_ROUTING_ASSESSMENT, options, assessment_id)

    def get_routing_assessments(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        queue_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssessmentListing:
        """GET /api/v2/routing/assessments: returns AssessmentListing.

        Permissions: any of routing:queue:view, routing:assessment:view.
        """
        return self._call(_GET_ROUTING_ASSESSMENTS, options, before, after, limit, page_size, queue_id)

    def get_routing_assessments_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> BenefitAssessmentJob:
        """GET /api/v2/routing/assessments/jobs/{jobId}: returns BenefitAssessmentJob.

        Permissions: any of routing:assessment:view.
        """
        return self._call(_GET_ROUTING_ASSESSMENTS_JOB, options, job_id)

    def get_routing_assessments_jobs(
        self,
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssessmentJobListing:
        """GET /api/v2/routing/assessments/jobs: returns AssessmentJobListing.

        Permissions: any of routing:queue:view.
        """
        return self._call(_GET_ROUTING_ASSESSMENTS_JOBS, options, division_id)

    def get_routing_availablemediatypes(
        self,
        **options: Unpack[CallOptions],
    ) -> AvailableMediaTypeEntityListing:
        """GET /api/v2/routing/availablemediatypes: returns AvailableMediaTypeEntityListing."""
        return self._call(_GET_ROUTING_AVAILABLEMEDIATYPES, options)

    def get_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """GET /api/v2/routing/directroutingbackup/settings/me: returns AgentDirectRoutingBackupSettings.

        Permissions: any of routing:directRoutingBackup:selfView.
        """
        return self._call(_GET_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME, options)

    def get_routing_email_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """GET /api/v2/routing/email/domains/{domainId}: returns InboundDomain.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_DOMAIN, options, domain_id)

    def get_routing_email_domain_route(
        self,
        domain_name: str,
        route_id: str,
        **options: Unpack[CallOptions],
    ) -> InboundRoute:
        """GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}: returns InboundRoute.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_DOMAIN_ROUTE, options, domain_name, route_id)

    def get_routing_email_domain_routes(
        self,
        domain_name: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        pattern: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InboundRouteEntityListing:
        """GET /api/v2/routing/email/domains/{domainName}/routes: returns InboundRouteEntityListing.

        Permissions: all of routing:email:manage.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ROUTING_EMAIL_DOMAIN_ROUTES, options, domain_name, page_size, page_number, pattern)

    def get_routing_email_domains(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        exclude_status: bool | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InboundDomainEntityListing:
        """GET /api/v2/routing/email/domains: returns InboundDomainEntityListing.

        Permissions: all of routing:email:manage.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            exclude_status: default False.
        """
        return self._call(_GET_ROUTING_EMAIL_DOMAINS, options, page_size, page_number, exclude_status, filter)

    def get_routing_email_outbound_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> OutboundDomain:
        """GET /api/v2/routing/email/outbound/domains/{domainId}: returns OutboundDomain.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_OUTBOUND_DOMAIN, options, domain_id)

    def get_routing_email_outbound_domain_activation(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """GET /api/v2/routing/email/outbound/domains/{domainId}/activation: returns EmailOutboundDomainResult.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION, options, domain_id)

    def get_routing_email_outbound_domain_search(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> OutboundDomain:
        """GET /api/v2/routing/email/outbound/domains/{domainId}/search: returns OutboundDomain.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_OUTBOUND_DOMAIN_SEARCH, options, domain_id)

    def get_routing_email_outbound_domains(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OutboundDomainEntityListing:
        """GET /api/v2/routing/email/outbound/domains: returns OutboundDomainEntityListing.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_OUTBOUND_DOMAINS, options, filter)

    def get_routing_email_setup(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailSetup:
        """GET /api/v2/routing/email/setup: returns EmailSetup.

        Permissions: all of routing:email:manage.
        """
        return self._call(_GET_ROUTING_EMAIL_SETUP, options)

    def get_routing_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> Language:
        """GET /api/v2/routing/languages/{languageId}: returns Language."""
        return self._call(_GET_ROUTING_LANGUAGE, options, language_id)

    def get_routing_languages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> LanguageEntityListing:
        """GET /api/v2/routing/languages: returns LanguageEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ASC.
        """
        return self._call(_GET_ROUTING_LANGUAGES, options, page_size, page_number, sort_order, name, id)

    def get_routing_message_recipient(
        self,
        recipient_id: str,
        **options: Unpack[CallOptions],
    ) -> Recipient:
        """GET /api/v2/routing/message/recipients/{recipientId}: returns Recipient.

        Permissions: all of routing:message:manage.
        """
        return self._call(_GET_ROUTING_MESSAGE_RECIPIENT, options, recipient_id)

    def get_routing_message_recipients(
        self,
        *,
        messenger_type: Literal["sms", "facebook", "twitter", "whatsapp", "open", "instagram", "apple"] | None = None,
        name: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RecipientListing:
        """GET /api/v2/routing/message/recipients: returns RecipientListing.

        Permissions: all of routing:message:manage.

        Parameters:
            messenger_type: sms, facebook, twitter, whatsapp, open, instagram, apple.
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ROUTING_MESSAGE_RECIPIENTS, options, messenger_type, name, page_size, page_number)

    def get_routing_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> Predictor:
        """GET /api/v2/routing/predictors/{predictorId}: returns Predictor.

        Permissions: any of routing:predictor:view.
        """
        return self._call(_GET_ROUTING_PREDICTOR, options, predictor_id)

    def get_routing_predictor_model_features(
        self,
        predictor_id: str,
        model_id: str,
        **options: Unpack[CallOptions],
    ) -> PredictorModelFeatureListing:
        """GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features: returns PredictorModelFeatureListing.

        Permissions: all of routing:predictorModelFeature:view.
        """
        return self._call(_GET_ROUTING_PREDICTOR_MODEL_FEATURES, options, predictor_id, model_id)

    def get_routing_predictor_models(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> PredictorModels:
        """GET /api/v2/routing/predictors/{predictorId}/models: returns PredictorModels.

        Permissions: all of routing:predictorModel:view.
        """
        return self._call(_GET_ROUTING_PREDICTOR_MODELS, options, predictor_id)

    def get_routing_predictors(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        queue_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> PredictorListing:
        """GET /api/v2/routing/predictors: returns PredictorListing.

        Permissions: any of routing:predictor:view, routing:queue:view.
        """
        return self._call(_GET_ROUTING_PREDICTORS, options, before, after, limit, page_size, queue_id)

    def get_routing_predictors_keyperformanceindicators(
        self,
        *,
        kpi_group: Literal["Standard", "Custom"] | None = None,
        expand: Sequence[Literal["queues"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[KeyPerformanceIndicator]:
        """GET /api/v2/routing/predictors/keyperformanceindicators: returns list[KeyPerformanceIndicator].

        Permissions: any of routing:keyPerformanceIndicator:view.

        Parameters:
            kpi_group: Standard, Custom.
            expand: any of queues.
        """
        return self._call(_GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORS, options, kpi_group, expand)

    def get_routing_queue(
        self,
        queue_id: str,
        **options: Unpack[CallOptions],
    ) -> Queue:
        """GET /api/v2/routing/queues/{queueId}: returns Queue.

        Permissions: all of routing:queue:view.
        """
        return self._call(_GET_ROUTING_QUEUE, options, queue_id)

    def get_routing_queue_assistant(
        self,
        queue_id: str,
        *,
        expand: Literal["assistant"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantQueue:
        """GET /api/v2/routing/queues/{queueId}/assistant: returns AssistantQueue.

        Permissions: all of assistants:queue:view.

        Parameters:
            expand: assistant.
        """
        return self._call(_GET_ROUTING_QUEUE_ASSISTANT, options, queue_id, expand)

    def get_routing_queue_comparisonperiod(
        self,
        queue_id: str,
        comparison_period_id: str,
        **options: Unpack[CallOptions],
    ) -> ComparisonPeriod:
        """GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}: returns ComparisonPeriod.

        Permissions: all of routing:comparisonPeriod:view, routing:queue:view.
        """
        return self._call(_GET_ROUTING_QUEUE_COMPARISONPERIOD, options, queue_id, comparison_period_id)

    def get_routing_queue_comparisonperiods(
        self,
        queue_id: str,
        **options: Unpack[CallOptions],
    ) -> ComparisonPeriodListing:
        """GET /api/v2/routing/queues/{queueId}/comparisonperiods: returns ComparisonPeriodListing.

        Permissions: all of routing:comparisonPeriod:view, routing:queue:view.
        """
        return self._call(_GET_ROUTING_QUEUE_COMPARISONPERIODS, options, queue_id)

    def get_routing_queue_estimatedwaittime(
        self,
        queue_id: str,
        *,
        conversation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimatedWaitTimePredictions:
        """GET /api/v2/routing/queues/{queueId}/estimatedwaittime: returns EstimatedWaitTimePredictions.

        Permissions: all of routing:queue:view.
        """
        return self._call(_GET_ROUTING_QUEUE_ESTIMATEDWAITTIME, options, queue_id, conversation_id)

    def get_routing_queue_mediatype_estimatedwaittime(
        self,
        queue_id: str,
        media_type: Literal["all", "call", "chat", "callback", "email", "videoComm", "message"],
        *,
        label_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimatedWaitTimePredictions:
        """GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime: returns
        EstimatedWaitTimePredictions.

        Permissions: all of routing:queue:view.

        Parameters:
            media_type: all, call, chat, callback, email, videoComm, message.
        """
        return self._call(_GET_ROUTING_QUEUE_MEDIATYPE_ESTIMATEDWAITTIME, options, queue_id, media_type, label_id)

    def get_routing_queue_members(
        self,
        queue_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        name: str | None = None,
        profile_skills: Sequence[str] | None = None,
        skills: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        routing_status: Sequence[str] | None = None,
        presence: Sequence[str] | None = None,
        member_by: Literal["user", "group"] | None = None,
        joined: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListing:
        """GET /api/v2/routing/queues/{queueId}/members: returns QueueMemberEntityListing.

        Permissions: any of routing:queue:view, routing:queue:edit, routing:queue:readonly,
        routing:queueMember:manage.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: asc, desc; default asc.
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
            member_by: user, group.
        """
        return self._call(
            _GET_ROUTING_QUEUE_MEMBERS, options, queue_id, page_number, page_size, sort_order, expand, name,
            profile_skills, skills, languages, routing_status, presence, member_by, joined,
        )

    def get_routing_queue_users(
        self,
        queue_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        joined: bool | None = None,
        name: str | None = None,
        profile_skills: Sequence[str] | None = None,
        skills: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        routing_status: Sequence[str] | None = None,
        presence: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListingV1:
        """GET /api/v2/routing/queues/{queueId}/users: returns QueueMemberEntityListingV1.

        Permissions: any of routing:queue:view, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: asc, desc; default asc.
            expand: any of routingStatus, presence, integrationPresence, conversationSummary, outOfOffice,
                geolocation, station, authorization, lasttokenissued, authorization.unusedRoles, team,
                workPlanBidRanks, externalContactsSettings, profileSkills, certifications, locations, groups, skills,
                languages, languagePreference, employerInfo, biography, dateLastLogin.
        """
        return self._call(
            _GET_ROUTING_QUEUE_USERS, options, queue_id, page_number, page_size, sort_order, expand, joined, name,
            profile_skills, skills, languages, routing_status, presence,
        )

    def get_routing_queue_wrapupcodes(
        self,
        queue_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WrapupCodeEntityListing:
        """GET /api/v2/routing/queues/{queueId}/wrapupcodes: returns WrapupCodeEntityListing.

        Permissions: all of routing:queue:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ROUTING_QUEUE_WRAPUPCODES, options, queue_id, page_size, page_number)

    def get_routing_queues(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        peer_id: Sequence[str] | None = None,
        canned_response_library_id: str | None = None,
        has_peer: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueEntityListing:
        """GET /api/v2/routing/queues: returns QueueEntityListing.

        Permissions: any of routing:queue:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: asc, desc; default asc.
        """
        return self._call(
            _GET_ROUTING_QUEUES, options, page_number, page_size, sort_order, name, id, division_id, peer_id,
            canned_response_library_id, has_peer,
        )

    def get_routing_queues_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["name", "id", "divisionId"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueEntityListing:
        """GET /api/v2/routing/queues/divisionviews: returns QueueEntityListing.

        Permissions: all of routing:queue:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: name, id, divisionId; default name.
            sort_order: asc, desc; default asc.
        """
        return self._call(
            _GET_ROUTING_QUEUES_DIVISIONVIEWS, options, page_size, page_number, sort_by, sort_order, name, id,
            division_id,
        )

    def get_routing_queues_divisionviews_all(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueEntityListing:
        """GET /api/v2/routing/queues/divisionviews/all: returns QueueEntityListing.

        Permissions: all of routing:queue:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: asc, desc; default asc.
        """
        return self._call(_GET_ROUTING_QUEUES_DIVISIONVIEWS_ALL, options, page_size, page_number, sort_order)

    def get_routing_queues_me(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        joined: bool | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """GET /api/v2/routing/queues/me: returns UserQueueEntityListing.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: asc, desc; default asc.
        """
        return self._call(_GET_ROUTING_QUEUES_ME, options, page_number, page_size, joined, sort_order)

    def get_routing_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> RoutingSettings:
        """GET /api/v2/routing/settings: returns RoutingSettings."""
        return self._call(_GET_ROUTING_SETTINGS, options)

    def get_routing_settings_contactcenter(
        self,
        **options: Unpack[CallOptions],
    ) -> ContactCenterSettings:
        """GET /api/v2/routing/settings/contactcenter: returns ContactCenterSettings."""
        return self._call(_GET_ROUTING_SETTINGS_CONTACTCENTER, options)

    def get_routing_settings_transcription(
        self,
        **options: Unpack[CallOptions],
    ) -> TranscriptionSettings:
        """GET /api/v2/routing/settings/transcription: returns TranscriptionSettings.

        Permissions: any of routing:transcriptionSettings:view.
        """
        return self._call(_GET_ROUTING_SETTINGS_TRANSCRIPTION, options)

    def get_routing_skill(
        self,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> RoutingSkill:
        """GET /api/v2/routing/skills/{skillId}: returns RoutingSkill."""
        return self._call(_GET_ROUTING_SKILL, options, skill_id)

    def get_routing_skillgroup(
        self,
        skill_group_id: str,
        **options: Unpack[CallOptions],
    ) -> SkillGroup:
        """GET /api/v2/routing/skillgroups/{skillGroupId}: returns SkillGroup.

        Permissions: any of routing:skillGroup:view.
        """
        return self._call(_GET_ROUTING_SKILLGROUP, options, skill_group_id)

    def get_routing_skillgroup_members(
        self,
        skill_group_id: str,
        *,
        page_size: int | None = None,
        after: str | None = None,
        before: str | None = None,
        expand: Literal["entities"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillGroupMemberEntityListing:
        """GET /api/v2/routing/skillgroups/{skillGroupId}/members: returns SkillGroupMemberEntityListing.

        Permissions: any of routing:skillGroup:view.

        Parameters:
            page_size: default 25.
            expand: entities.
        """
        return self._call(_GET_ROUTING_SKILLGROUP_MEMBERS, options, skill_group_id, page_size, after, before, expand)

    def get_routing_skillgroup_members_divisions(
        self,
        skill_group_id: str,
        *,
        expand: Literal["entities"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillGroupMemberDivisionList:
        """GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions: returns SkillGroupMemberDivisionList.

        Permissions: any of routing:skillGroup:view.

        Parameters:
            expand: entities.
        """
        return self._call(_GET_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS, options, skill_group_id, expand)

    def get_routing_skillgroups(
        self,
        *,
        page_size: int | None = None,
        name: str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillGroupEntityListing:
        """GET /api/v2/routing/skillgroups: returns SkillGroupEntityListing.

        Permissions: any of routing:skillGroup:view.

        Parameters:
            page_size: default 25.
        """
        return self._call(_GET_ROUTING_SKILLGROUPS, options, page_size, name, after, before)

    def get_routing_skills(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillEntityListing:
        """GET /api/v2/routing/skills: returns SkillEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ROUTING_SKILLS, options, page_size, page_number, name, id)

    def get_routing_sms_address(
        self,
        address_id: str,
        **options: Unpack[CallOptions],
    ) -> SmsAddress:
        """GET /api/v2/routing/sms/addresses/{addressId}: returns SmsAddress.

        Permissions: all of sms:phoneNumber:view.
        """
        return self._call(_GET_ROUTING_SMS_ADDRESS, options, address_id)

    def get_routing_sms_addresses(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsAddressEntityListing:
        """GET /api/v2/routing/sms/addresses: returns SmsAddressEntityListing.

        Permissions: all of sms:phoneNumber:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_ROUTING_SMS_ADDRESSES, options, page_size, page_number)

    def get_routing_sms_availablephonenumbers(
        self,
        country_code: str,
        phone_number_type: Literal["local", "mobile", "tollfree"],
        *,
        region: str | None = None,
        city: str | None = None,
        area_code: str | None = None,
        pattern: str | None = None,
        address_requirement: Literal["none", "any", "local", "foreign"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SMSAvailablePhoneNumberEntityListing:
        """GET /api/v2/routing/sms/availablephonenumbers: returns SMSAvailablePhoneNumberEntityListing.

        Permissions: all of sms:phoneNumber:add.

        Parameters:
            phone_number_type: local, mobile, tollfree.
            address_requirement: none, any, local, foreign.
        """
        return self._call(
            _GET_ROUTING_SMS_AVAILABLEPHONENUMBERS, options, country_code, phone_number_type, region, city, area_code,
            pattern, address_requirement,
        )

    def get_routing_sms_phonenumber(
        self,
        phone_number_id: str,
        *,
        expand: Literal["compliance", "supportedContent"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}: returns SmsPhoneNumber.

        Permissions: all of sms:phoneNumber:view.

        Parameters:
            expand: compliance, supportedContent.
        """
        return self._call(_GET_ROUTING_SMS_PHONENUMBER, options, phone_number_id, expand)

    def get_routing_sms_phonenumbers(
        self,
        *,
        phone_number: str | None = None,
        phone_number_type: Sequence[Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"]] | None = None,
        phone_number_status: Sequence[Literal[
            "active", "invalid", "initiated", "porting", "pending", "pending-cancellation",
        ]] | None = None,
        country_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal[
            "phoneNumber", "countryCode", "country", "dateCreated", "dateModified", "phoneNumberStatus",
            "phoneNumberType", "purchaseDate", "supportsMms", "supportsSms", "supportsVoice",
        ] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        language: str | None = None,
        integration_id: str | None = None,
        supported_content_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumberEntityListing:
        """GET /api/v2/routing/sms/phonenumbers: returns SmsPhoneNumberEntityListing.

        Permissions: all of sms:phoneNumber:view.

        Parameters:
            phone_number_type: any of local, mobile, tollfree, shortcode, alphanumeric.
            phone_number_status: any of active, invalid, initiated, porting, pending, pending-cancellation.
            page_size: default 25.
            page_number: default 1.
            sort_by: phoneNumber, countryCode, country, dateCreated, dateModified, phoneNumberStatus,
                phoneNumberType, purchaseDate, supportsMms, supportsSms, supportsVoice.
            sort_order: ascending, descending.
            language: default en-US.
        """
        return self._call(
            _GET_ROUTING_SMS_PHONENUMBERS, options, phone_number, phone_number_type, phone_number_status, country_code,
            page_size, page_number, sort_by, sort_order, language, integration_id, supported_content_id,
        )

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

    def get_routing_utilization(
        self,
        **options: Unpack[CallOptions],
    ) -> UtilizationResponse:
        """GET /api/v2/routing/utilization: returns UtilizationResponse.

        Permissions: any of routing:utilization:manage, routing:utilization:view.
        """
        return self._call(_GET_ROUTING_UTILIZATION, options)

    def get_routing_utilization_label(
        self,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> UtilizationLabel:
        """GET /api/v2/routing/utilization/labels/{labelId}: returns UtilizationLabel.

        Permissions: all of routing:utilization:view.
        """
        return self._call(_GET_ROUTING_UTILIZATION_LABEL, options, label_id)

    def get_routing_utilization_label_agents(
        self,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Any]:
        """GET /api/v2/routing/utilization/labels/{labelId}/agents: returns list[Any].

        Permissions: all of routing:utilization:view.
        """
        return self._call(_GET_ROUTING_UTILIZATION_LABEL_AGENTS, options, label_id)

    def get_routing_utilization_labels(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UtilizationLabelEntityListing:
        """GET /api/v2/routing/utilization/labels: returns UtilizationLabelEntityListing.

        Permissions: all of routing:utilization:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ascending.
        """
        return self._call(_GET_ROUTING_UTILIZATION_LABELS, options, page_size, page_number, sort_order, name)

    def get_routing_utilization_tag(
        self,
        tag_id: str,
        **options: Unpack[CallOptions],
    ) -> UtilizationTag:
        """GET /api/v2/routing/utilization/tags/{tagId}: returns UtilizationTag.

        Permissions: all of routing:utilization:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ROUTING_UTILIZATION_TAG, options, tag_id)

    def get_routing_utilization_tag_agents(
        self,
        tag_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Any]:
        """GET /api/v2/routing/utilization/tags/{tagId}/agents: returns list[Any].

        Permissions: all of routing:utilization:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ROUTING_UTILIZATION_TAG_AGENTS, options, tag_id)

    def get_routing_utilization_tags(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UtilizationTagEntityListing:
        """GET /api/v2/routing/utilization/tags: returns UtilizationTagEntityListing.

        Permissions: all of routing:utilization:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ascending.
        """
        return self._call(_GET_ROUTING_UTILIZATION_TAGS, options, page_size, page_number, sort_order, name)

    def get_routing_wrapupcode(
        self,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """GET /api/v2/routing/wrapupcodes/{codeId}: returns WrapupCode.

        Permissions: all of routing:wrapupCode:view.
        """
        return self._call(_GET_ROUTING_WRAPUPCODE, options, code_id)

    def get_routing_wrapupcodes(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["name", "id"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> WrapupCodeEntityListing:
        """GET /api/v2/routing/wrapupcodes: returns WrapupCodeEntityListing.

        Permissions: all of routing:wrapupCode:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: name, id; default name.
            sort_order: ascending, descending; default ascending.
        """
        return self._call(
            _GET_ROUTING_WRAPUPCODES, options, page_size, page_number, sort_by, sort_order, name, id, division_id
        )

    def get_routing_wrapupcodes_divisionview(
        self,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}: returns WrapupCode.

        Permissions: all of routing:wrapupCode:search.
        """
        return self._call(_GET_ROUTING_WRAPUPCODES_DIVISIONVIEW, options, code_id)

    def get_routing_wrapupcodes_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        include_state: Literal["Active", "Deleted", "ActiveAndDeleted"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WrapupCodeEntityListing:
        """GET /api/v2/routing/wrapupcodes/divisionviews: returns WrapupCodeEntityListing.

        Permissions: all of routing:wrapupCode:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            include_state: Active, Deleted, ActiveAndDeleted.
        """
        return self._call(
            _GET_ROUTING_WRAPUPCODES_DIVISIONVIEWS, options, page_size, page_number, name, id, division_id,
            include_state,
        )

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

    def patch_routing_conversation(
        self,
        conversation_id: str,
        body: RoutingConversationAttributesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingConversationAttributesResponse:
        """PATCH /api/v2/routing/conversations/{conversationId}: returns RoutingConversationAttributesResponse.

        Permissions: any of routing:conversation:edit.
        """
        return self._call(_PATCH_ROUTING_CONVERSATION, options, conversation_id, body)

    def patch_routing_email_domain(
        self,
        domain_id: str,
        body: InboundDomainPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """PATCH /api/v2/routing/email/domains/{domainId}: returns InboundDomain.

        Permissions: all of routing:email:manage.
        """
        return self._call(_PATCH_ROUTING_EMAIL_DOMAIN, options, domain_id, body)

    def patch_routing_email_domain_validate(
        self,
        domain_id: str,
        body: InboundDomainPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """PATCH /api/v2/routing/email/domains/{domainId}/validate: returns InboundDomain.

        Permissions: all of routing:email:manage.
        """
        return self._call(_PATCH_ROUTING_EMAIL_DOMAIN_VALIDATE, options, domain_id, body)

    def patch_routing_predictor(
        self,
        predictor_id: str,
        *,
        body: PatchPredictorRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Predictor:
        """PATCH /api/v2/routing/predictors/{predictorId}: returns Predictor.

        Permissions: all of routing:predictor:edit, routing:queue:edit.
        """
        return self._call(_PATCH_ROUTING_PREDICTOR, options, predictor_id, body)

    def patch_routing_queue_member(
        self,
        queue_id: str,
        member_id: str,
        body: QueueMember | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/routing/queues/{queueId}/members/{memberId}: returns None.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        """
        return self._call(_PATCH_ROUTING_QUEUE_MEMBER, options, queue_id, member_id, body)

    def patch_routing_queue_members(
        self,
        queue_id: str,
        body: Sequence[QueueMember | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListing:
        """PATCH /api/v2/routing/queues/{queueId}/members: returns QueueMemberEntityListing.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        """
        return self._call(_PATCH_ROUTING_QUEUE_MEMBERS, options, queue_id, body)

    def patch_routing_queue_user(
        self,
        queue_id: str,
        member_id: str,
        body: QueueMember | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/routing/queues/{queueId}/users/{memberId}: returns None.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PATCH_ROUTING_QUEUE_USER, options, queue_id, member_id, body)

    def patch_routing_queue_users(
        self,
        queue_id: str,
        body: Sequence[QueueMember | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListingV1:
        """PATCH /api/v2/routing/queues/{queueId}/users: returns QueueMemberEntityListingV1.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PATCH_ROUTING_QUEUE_USERS, options, queue_id, body)

    def patch_routing_settings_contactcenter(
        self,
        body: ContactCenterSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/routing/settings/contactcenter: returns None.

        Permissions: any of routing:settings:edit.
        """
        return self._call(_PATCH_ROUTING_SETTINGS_CONTACTCENTER, options, body)

    def patch_routing_settings_transcription(
        self,
        body: TranscriptionSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TranscriptionSettings:
        """PATCH /api/v2/routing/settings/transcription: returns TranscriptionSettings.

        Permissions: any of routing:transcriptionSettings:edit.
        """
        return self._call(_PATCH_ROUTING_SETTINGS_TRANSCRIPTION, options, body)

    def patch_routing_skillgroup(
        self,
        skill_group_id: str,
        body: SkillGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SkillGroup:
        """PATCH /api/v2/routing/skillgroups/{skillGroupId}: returns SkillGroup.

        Permissions: any of routing:skillGroup:edit.
        """
        return self._call(_PATCH_ROUTING_SKILLGROUP, options, skill_group_id, body)

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

    def post_analytics_queues_observations_query(
        self,
        body: QueueObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> QueueObservationQueryResponse:
        """POST /api/v2/analytics/queues/observations/query: returns QueueObservationQueryResponse.

        Permissions: any of analytics:queueObservation:view.
        """
        return self._call(_POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY, options, body)

    def post_analytics_routing_activity_query(
        self,
        body: RoutingActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RoutingActivityResponse:
        """POST /api/v2/analytics/routing/activity/query: returns RoutingActivityResponse.

        Permissions: any of analytics:queueObservation:view.
        """
        return self._call(_POST_ANALYTICS_ROUTING_ACTIVITY_QUERY, options, body, page_size, page_number)

    def post_routing_assessments(
        self,
        *,
        body: CreateBenefitAssessmentRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BenefitAssessment:
        """POST /api/v2/routing/assessments: returns BenefitAssessment.

        Permissions: all of routing:assessment:add, routing:queue:view.
        """
        return self._call(_POST_ROUTING_ASSESSMENTS, options, body)

    def post_routing_assessments_jobs(
        self,
        *,
        body: CreateBenefitAssessmentJobRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BenefitAssessmentJob:
        """POST /api/v2/routing/assessments/jobs: returns BenefitAssessmentJob.

        Permissions: any of routing:assessment:add.
        """
        return self._call(_POST_ROUTING_ASSESSMENTS_JOBS, options, body)

    def post_routing_email_domain_routes(
        self,
        domain_name: str,
        body: InboundRoute | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundRoute:
        """POST /api/v2/routing/email/domains/{domainName}/routes: returns InboundRoute.

        Permissions: all of routing:email:manage.
        """
        return self._call(_POST_ROUTING_EMAIL_DOMAIN_ROUTES, options, domain_name, body)

    def post_routing_email_domain_testconnection(
        self,
        domain_id: str,
        *,
        body: TestMessage | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TestMessage:
        """POST /api/v2/routing/email/domains/{domainId}/testconnection: returns TestMessage.

        Permissions: all of routing:email:manage.
        """
        return self._call(_POST_ROUTING_EMAIL_DOMAIN_TESTCONNECTION, options, domain_id, body)

    def post_routing_email_domains(
        self,
        body: InboundDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """POST /api/v2/routing/email/domains: returns InboundDomain.

        Permissions: all of routing:email:manage.
        """
        return self._call(_POST_ROUTING_EMAIL_DOMAINS, options, body)

    def post_routing_email_outbound_domains(
        self,
        body: OutboundDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """POST /api/v2/routing/email/outbound/domains: returns EmailOutboundDomainResult.

        Permissions: all of routing:email:manage.
        """
        return self._call(_POST_ROUTING_EMAIL_OUTBOUND_DOMAINS, options, body)

    def post_routing_email_outbound_domains_simulated(
        self,
        body: OutboundDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """POST /api/v2/routing/email/outbound/domains/simulated: returns EmailOutboundDomainResult.

        Permissions: all of routing:email:manage.
        """
        return self._call(_POST_ROUTING_EMAIL_OUTBOUND_DOMAINS_SIMULATED, options, body)

    def post_routing_languages(
        self,
        body: Language | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Language:
        """POST /api/v2/routing/languages: returns Language.

        Permissions: any of routing:skill:manage.
        """
        return self._call(_POST_ROUTING_LANGUAGES, options, body)

    def post_routing_predictors(
        self,
        *,
        body: CreatePredictorRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Predictor:
        """POST /api/v2/routing/predictors: returns Predictor.

        Permissions: all of routing:predictor:add, routing:queue:edit.
        """
        return self._call(_POST_ROUTING_PREDICTORS, options, body)

    def post_routing_queue_members(
        self,
        queue_id: str,
        body: Sequence[WritableEntity | dict[str, Any]],
        *,
        delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/routing/queues/{queueId}/members: returns None.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.

        Parameters:
            delete: default False.
        """
        return self._call(_POST_ROUTING_QUEUE_MEMBERS, options, queue_id, body, delete)

    def post_routing_queue_users(
        self,
        queue_id: str,
        body: Sequence[WritableEntity | dict[str, Any]],
        *,
        delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/routing/queues/{queueId}/users: returns None.

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            delete: default False.
        """
        return self._call(_POST_ROUTING_QUEUE_USERS, options, queue_id, body, delete)

    def post_routing_queue_wrapupcodes(
        self,
        queue_id: str,
        body: Sequence[WrapUpCodeReference | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """POST /api/v2/routing/queues/{queueId}/wrapupcodes: returns list[WrapupCode].

        Permissions: all of routing:queue:edit.
        """
        return self._call(_POST_ROUTING_QUEUE_WRAPUPCODES, options, queue_id, body)

    def post_routing_queues(
        self,
        body: CreateQueueRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Queue:
        """POST /api/v2/routing/queues: returns Queue.

        Permissions: any of routing:queue:add.
        """
        return self._call(_POST_ROUTING_QUEUES, options, body)

    def post_routing_skillgroup_members_divisions(
        self,
        skill_group_id: str,
        *,
        body: SkillGroupMemberDivisions | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions: returns None.

        Permissions: all of routing:skillGroup:add.
        """
        return self._call(_POST_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS, options, skill_group_id, body)

    def post_routing_skillgroups(
        self,
        body: SkillGroupWithMemberDivisions | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SkillGroupWithMemberDivisions:
        """POST /api/v2/routing/skillgroups: returns SkillGroupWithMemberDivisions.

        Permissions: all of routing:skillGroup:add.
        """
        return self._call(_POST_ROUTING_SKILLGROUPS, options, body)

    def post_routing_skills(
        self,
        body: RoutingSkill | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingSkill:
        """POST /api/v2/routing/skills: returns RoutingSkill.

        Permissions: any of routing:skill:manage.
        """
        return self._call(_POST_ROUTING_SKILLS, options, body)

    def post_routing_sms_addresses(
        self,
        body: SmsAddressProvision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsAddress:
        """POST /api/v2/routing/sms/addresses: returns SmsAddress.

        Permissions: all of sms:phoneNumber:add.
        """
        return self._call(_POST_ROUTING_SMS_ADDRESSES, options, body)

    def post_routing_sms_phonenumbers(
        self,
        body: SmsPhoneNumberProvision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """POST /api/v2/routing/sms/phonenumbers: returns SmsPhoneNumber.

        Permissions: all of sms:phoneNumber:add.
        """
        return self._call(_POST_ROUTING_SMS_PHONENUMBERS, options, body)

    def post_routing_sms_phonenumbers_alphanumeric(
        self,
        body: SmsAlphanumericProvision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """POST /api/v2/routing/sms/phonenumbers/alphanumeric: returns SmsPhoneNumber.

        Permissions: all of sms:phoneNumber:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ROUTING_SMS_PHONENUMBERS_ALPHANUMERIC, options, body)

    def post_routing_sms_phonenumbers_import(
        self,
        body: SmsPhoneNumberImport | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """POST /api/v2/routing/sms/phonenumbers/import: returns SmsPhoneNumber.

        Permissions: all of sms:phoneNumber:byoImport.
        """
        return self._call(_POST_ROUTING_SMS_PHONENUMBERS_IMPORT, options, body)

    def post_routing_utilization_labels(
        self,
        body: CreateUtilizationLabelRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationLabel:
        """POST /api/v2/routing/utilization/labels: returns UtilizationLabel.

        Permissions: all of routing:utilization:manage.
        """
        return self._call(_POST_ROUTING_UTILIZATION_LABELS, options, body)

    def post_routing_utilization_tags(
        self,
        body: CreateUtilizationTagRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationTag:
        """POST /api/v2/routing/utilization/tags: returns UtilizationTag.

        Permissions: all of routing:utilization:manage.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ROUTING_UTILIZATION_TAGS, options, body)

    def post_routing_wrapupcodes(
        self,
        body: WrapupCodeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """POST /api/v2/routing/wrapupcodes: returns WrapupCode.

        Permissions: all of routing:wrapupCode:add.
        """
        return self._call(_POST_ROUTING_WRAPUPCODES, options, body)

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

    def put_routing_directroutingbackup_settings_me(
        self,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """PUT /api/v2/routing/directroutingbackup/settings/me: returns AgentDirectRoutingBackupSettings.

        Permissions: any of routing:directRoutingBackup:selfEdit.
        """
        return self._call(_PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME, options, body)

    def put_routing_email_domain_route(
        self,
        domain_name: str,
        route_id: str,
        body: InboundRoute | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundRoute:
        """PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}: returns InboundRoute.

        Permissions: all of routing:email:manage.
        """
        return self._call(_PUT_ROUTING_EMAIL_DOMAIN_ROUTE, options, domain_name, route_id, body)

    def put_routing_email_outbound_domain_activation(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """PUT /api/v2/routing/email/outbound/domains/{domainId}/activation: returns EmailOutboundDomainResult.

        Permissions: all of routing:email:manage.
        """
        return self._call(_PUT_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION, options, domain_id)

    def put_routing_message_recipient(
        self,
        recipient_id: str,
        body: RecipientRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Recipient:
        """PUT /api/v2/routing/message/recipients/{recipientId}: returns Recipient.

        Permissions: all of routing:message:manage.
        """
        return self._call(_PUT_ROUTING_MESSAGE_RECIPIENT, options, recipient_id, body)

    def put_routing_queue(
        self,
        queue_id: str,
        body: QueueRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Queue:
        """PUT /api/v2/routing/queues/{queueId}: returns Queue.

        Permissions: any of routing:queue:edit.
        """
        return self._call(_PUT_ROUTING_QUEUE, options, queue_id, body)

    def put_routing_settings(
        self,
        body: RoutingSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingSettings:
        """PUT /api/v2/routing/settings: returns RoutingSettings.

        Permissions: any of routing:settings:edit.
        """
        return self._call(_PUT_ROUTING_SETTINGS, options, body)

    def put_routing_settings_transcription(
        self,
        body: TranscriptionSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TranscriptionSettings:
        """PUT /api/v2/routing/settings/transcription: returns TranscriptionSettings.

        Permissions: any of routing:transcriptionSettings:edit.
        """
        return self._call(_PUT_ROUTING_SETTINGS_TRANSCRIPTION, options, body)

    def put_routing_sms_phonenumber(
        self,
        phone_number_id: str,
        body: SmsPhoneNumber | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """PUT /api/v2/routing/sms/phonenumbers/{phoneNumberId}: returns SmsPhoneNumber.

        Permissions: all of sms:phoneNumber:edit.
        """
        return self._call(_PUT_ROUTING_SMS_PHONENUMBER, options, phone_number_id, body)

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

    def put_routing_utilization(
        self,
        body: UtilizationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationResponse:
        """PUT /api/v2/routing/utilization: returns UtilizationResponse.

        Permissions: all of routing:utilization:manage.
        """
        return self._call(_PUT_ROUTING_UTILIZATION, options, body)

    def put_routing_utilization_label(
        self,
        label_id: str,
        body: UpdateUtilizationLabelRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationLabel:
        """PUT /api/v2/routing/utilization/labels/{labelId}: returns UtilizationLabel.

        Permissions: all of routing:utilization:manage.
        """
        return self._call(_PUT_ROUTING_UTILIZATION_LABEL, options, label_id, body)

    def put_routing_wrapupcode(
        self,
        code_id: str,
        body: WrapupCodeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """PUT /api/v2/routing/wrapupcodes/{codeId}: returns WrapupCode.

        Permissions: all of routing:wrapupCode:edit.
        """
        return self._call(_PUT_ROUTING_WRAPUPCODE, options, code_id, body)

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
