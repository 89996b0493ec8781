# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AuditTopicAddressableEntityRef(Model):
    """Reference by its id and its address. In AuditTopicAuditLogMessage."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AuditTopicAuditLogMessage(Model):
    """An audit log message: user id, user home organization id, username and 13 more. Event of
    v2.audits.entitytype.{id}.entityid.{id}.
    """

    id: str | None = field("id", default=None)
    user_id: str | None = field("userId", default=None)
    user_home_org_id: str | None = field("userHomeOrgId", default=None)
    username: AuditTopicDomainEntityRef | None = field("username", default=None)
    user_display: str | None = field("userDisplay", default=None)
    client_id: AuditTopicAddressableEntityRef | None = field("clientId", default=None)
    remote_ip: list[str] | None = field("remoteIp", default=None)
    service_name: Literal[
        "LanguageUnderstanding", "ContentManagement", "PeoplePermissions", "Presence", "Architect", "ContactCenter",
        "Quality", "SpeechAndTextAnalytics", "PredictiveEngagement", "Knowledge", "Coaching", "Learning",
        "Gamification", "EmployeeEngagement", "WorkforceManagement", "Triggers", "ProcessAutomation",
        "ResponseManagement", "Groups", "Telephony", "Outbound", "Routing", "Integrations", "Webhooks",
        "AnalyticsReporting", "Limits", "EmployeePerformance", "Datatables", "Messaging", "WebDeployments",
        "Supportability", "Callback", "Directory", "ExternalContacts", "TaskManagement", "SCIM", "NumberPurchasing",
        "Marketplace", "LogCapture", "GDPR", "AgentConfig", "Emails", "Scripter", "Billing", "JourneyAnalytics",
        "NerService", "Onboarding", "SocialListening", "BusinessRules",
    ] | str | None = field("serviceName", default=None)
    level: str | None = field("level", default=None)
    event_time: datetime | None = field("eventTime", default=None)
    message: AuditTopicMessageInfo | None = field("message", default=None)
    action: Literal[
        "View", "Create", "Update", "Delete", "Move", "Copy", "Download", "ShareAdd", "ShareRemove", "Fax",
        "VersionCreate", "TagAdd", "TagRemove", "TagUpdate", "Add", "Remove", "MemberAdd", "MemberUpdate",
        "MemberRemove", "Authorize", "Deauthorize", "Authenticate", "ChangePassword", "AuthenticationFailed", "Revoke",
        "Checkin", "Checkout", "Deactivate", "Debug", "Publish", "Revert", "Save", "Transcode", "Upload",
        "WrapupCodeAdd", "WrapupCodeRemove", "Read", "Execute", "Abandon", "Archive", "Export", "RestoreRequest",
        "RestoreComplete", "UpdateRetention", "ApplyProtection", "RevokeProtection", "Rotate", "DeleteAll", "Reassign",
        "Unarchive", "Activate", "Assign", "Unassign", "Reset", "Reschedule", "Complete", "Cancel", "Unpublish",
        "Purge", "Processed", "Enable", "Disable", "Recycle", "Append", "ContactsUpdated", "ContactsDeleted", "Restore",
        "Block", "Unblock", "Open", "Approved", "Rejected", "Rollback", "ImplementingChange", "ChangeImplemented",
        "ImplementingRollback", "RollbackImplemented", "Write", "Replace", "UpdateInService", "UpdateOutOfService",
        "Cycle", "Scale", "AsgInservice", "AwsOutofservice", "AsgTerminate", "Detach", "Terminate", "BlockUpgrade",
        "UnblockUpgrade", "AsgSwapInstanceType", "RecreateAsg", "DeleteUnconfiguredEdge", "GetAsgList", "GetAsg",
        "UpgradeOrganizationSite", "UpdateAwsConfig", "GetAwsConfig", "DeleteGhostEdgeRecord", "UpgradeCleanup",
        "IpAllowlistClear", "AddPairingRole", "Verify", "RestoreDeleted", "RestoreAll", "Approve", "Reject", "Reverse",
        "HardDelete", "SoftDelete", "Submit", "EnableCapture", "DownloadCapture", "Initiate", "ReverseManually",
        "Provisioned", "UpdateAborted",
    ] | str | None = field("action", default=None)
    entity_type: Literal[
        "Feedback", "Document", "Workspace", "Tag", "AccessToken", "OAuthClientAuthorization", "AuthOrganization",
        "OAuthClient", "AuthUser", "OrganizationAuthorizationTrust", "OrganizationAuthorizationUserTrust", "Role",
        "RoleSettings", "Policy", "VoicemailUserPolicy", "UserPresence", "DependencyTrackingBuild", "Flow", "Prompt",
        "PromptResource", "FlowOutcome", "FlowMilestone", "Grammar", "GrammarLanguage", "AgentRoutingInfo", "Queue",
        "WrapupCode", "MaxOrgRoutingUtilizationCapacity", "ConversationAttributes", "RoutingUtilizationTag",
        "Evaluation", "Calibration", "Survey", "EvaluationForm", "SurveyForm", "Recording", "ScreenRecording",
        "BulkActions", "OrphanedRecording", "RecordingAnnotation", "RecordingSettings", "RecordingKey",
        "RecordingKeyConfig", "Topic", "Program", "Category", "SentimentFeedback", "DictionaryFeedback", "Segment",
        "Outcome", "ActionMap", "ActionTemplate", "ClickstreamSettings", "EventType", "SessionType", "KnowledgeBase",
        "KnowledgeCategory", "KnowledgeContext", "KnowledgeContextValue", "KnowledgeDocument",
        "KnowledgeDocumentVariation", "KnowledgeLabel", "KnowledgeTraining", "KnowledgeSearchFeedback",
        "TranscriptionSettings", "SpeechTextAnalyticsSettings", "Appointment", "Annotation", "Organization", "Module",
        "Rule", "Assignment", "Contest", "Recognition", "ActivityCode", "ActivityPlan", "ActivityPlanOccurrence",
        "AdherenceExplanation", "AlternativeShift", "BusinessUnit", "Forecast", "ManagementUnit", "PlanningGroup",
        "Schedule", "ServiceGoalTemplate", "ShiftTrade", "TimeOffLimit", "TimeOffPlan", "TimeOffRequest", "WorkPlan",
        "WorkPlanBid", "WorkPlanBidGroup", "WorkPlanRotation", "HistoricalData", "StaffingGroup", "Trigger", "Response",
        "ResponseAsset", "SkillGroup", "DirectoryGroup", "Team", "SkillGroupDefinition", "Edge", "EdgeGroup",
        "VoicemailPolicy", "RoutingTranscriptionSettings", "Trunk", "TrunkBase", "ScheduleGroup", "EmergencyGroup",
        "IVR", "AlertablePresencesOverrides", "DID", "DIDPool", "Extension", "ExtensionPool", "Phone", "PhoneBase",
        "Line", "LineBase", "OutboundRoute", "NumberPlan", "Site", "AttemptLimits", "CallableTimeSet", "Campaign",
        "CampaignRule", "CampaignSchedule", "Sequence", "SequenceSchedule", "ContactList", "ContactListFilter",
        "ContactListTemplate", "DigitalRuleSet", "DNCList", "FileSpecificationTemplate", "ImportTemplate",
        "OrganizationSettings", "CallAnalysisResponseSet", "RuleSet", "WrapUpCodeMapping", "MessagingCampaign",
        "MessagingCampaignSchedule", "EmailCampaignSchedule", "Predictor", "KpiSpecification", "Metric", "Status",
        "Profile", "ProfileMembers", "Action", "ActionDraft", "Integration", "Webhook", "DashboardSettings",
        "InsightSettings", "AnalyticsReportingSettings", "CustomCalculations", "ScheduledExports", "Exports",
        "ChangeRequest", "Migration", "ExternalMetricsDefinition", "ExternalMetricsData", "Schema", "Row", "Bulk",
        "SupportedContent", "ConversationPhoneNumber", "ConversationRecipient", "ConversationAccount",
        "ConversationDefaultSupportedContent", "ConversationThreadingWindow", "Deployment", "Configuration",
        "ConfigurationVersion", "EdgePreferences", "EdgeTraceLevel", "OrganizationIntegrationsAccess", "SupportFile",
        "EdgeLogZip", "Pcaps", "MediaDiagnosticsTraceFile", "EdgePcaps", "EdgeLog", "OrganizationFeature", "Product",
        "User", "Location", "Conversation", "OrganizationSuspension", "Participant", "ContactSchema",
        "ExternalOrganizationSchema", "Workbin", "Worktype", "BulkJob", "Credential", "NumberOrder",
        "EnterpriseAgreement", "VendorListing", "GdprRequest", "DefaultPanelSettings", "InboundDomain",
        "OutboundDomain", "InboundRoute", "OrganizationLimits", "UserSkill", "UserLanguage", "ComposerPage",
        "ComposerPublishedScript", "ComposerScript", "ComposerTemplate", "IntentMiner", "TopicMiner", "SoftSuspension",
        "JourneyView", "CustomEntity", "DirectoryFeature", "RuleCategory", "DecisionTable", "DecisionTableVersion",
        "DecisionTableRow",
    ] | str | None = field("entityType", default=None)
    entity: AuditTopicDomainEntityRef | None = field("entity", default=None)
    property_changes: list[AuditTopicPropertyChange] | None = field("propertyChanges", default=None)
    context: dict[str, str] | None = field("context", default=None)


class AuditTopicDomainEntityRef(Model):
    """Reference by its id, its name and its address. In AuditTopicAuditLogMessage."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AuditTopicMessageInfo(Model):
    """Message of an audit log message. In AuditTopicAuditLogMessage."""

    localizable_message_code: str | None = field("localizableMessageCode", default=None)
    message: str | None = field("message", default=None)
    message_with_params: str | None = field("messageWithParams", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)


class AuditTopicPropertyChange(Model):
    """One of the property changes of an audit log message. In AuditTopicAuditLogMessage."""

    pcProperty: str | None = field("property", default=None)
    old_values: list[str] | None = field("oldValues", default=None)
    new_values: list[str] | None = field("newValues", default=None)
