# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        Action, ActionCertificateListing, ActionEntityListing, AsyncJob, AudioConnectorIntegration,
        AudioConnectorIntegrationEntityListing, BotConnectorBot, BotConnectorBotSummaryEntityListing,
        BotConnectorBotVersionSummaryEntityListing, BotExecutionConfiguration, BotList, CategoryEntityListing,
        ClientAppEntityListing, CreateIntegrationRequest, Credential, CredentialInfo, CredentialInfoListing,
        CredentialTypeListing, DialogflowAgent, DialogflowAgentSummaryEntityListing, DialogflowCXAgent,
        DialogflowCXAgentSummaryEntityListing, DraftValidationResult, Function, FunctionConfig, FunctionRuntime,
        FunctionUploadRequest, FunctionUploadResponse, Integration, IntegrationConfiguration, IntegrationEntityListing,
        IntegrationType, IntegrationTypeEntityListing, JsonSchemaDocument, LexBotAlias, LexBotAliasEntityListing,
        LexBotEntityListing, LexV2BotAlias, LexV2BotAliasEntityListing, LexV2BotEntityListing, NuanceBot,
        NuanceBotEntityListing, NuanceBotLaunchSettings, PostActionInput, PublishDraftInput, SttEngineEntity,
        SttEngineEntityListing, TestExecutionResult, TrustedCertificates, TtsEngineEntity, TtsEngineEntityListing,
        TtsSettings, TtsVoiceEntity, TtsVoiceEntityListing, UCIntegrationListing, UCThirdPartyPresence,
        UnifiedCommunicationsIntegration, UnifiedCommunicationsIntegrationListing, UpdateActionInput, UpdateDraftInput,
        UserAppEntityListing,
    )

_DELETE_INTEGRATION: ApiOperation[Integration] = ApiOperation(
    "DELETE", "/api/v2/integrations/{integrationId}", path("integrationId"), returns="Integration"
)
_DELETE_INTEGRATIONS_ACTION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/integrations/actions/{actionId}", path("actionId")
)
_DELETE_INTEGRATIONS_ACTION_DRAFT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/integrations/actions/{actionId}/draft", path("actionId")
)
_DELETE_INTEGRATIONS_CREDENTIAL: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/integrations/credentials/{credentialId}", path("credentialId")
)
_GET_INTEGRATION: ApiOperation[Integration] = ApiOperation(
    "GET", "/api/v2/integrations/{integrationId}", path("integrationId"), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), returns="Integration",
)
_GET_INTEGRATION_CONFIG_CURRENT: ApiOperation[IntegrationConfiguration] = ApiOperation(
    "GET", "/api/v2/integrations/{integrationId}/config/current", path("integrationId"),
    returns="IntegrationConfiguration",
)
_GET_INTEGRATIONS: ApiOperation[IntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations", query("pageSize"), query("pageNumber"), query("sortBy"), query("expand", "multi"),
    query("nextPage"), query("previousPage"), returns="IntegrationEntityListing",
)
_GET_INTEGRATIONS_ACTION: ApiOperation[Action] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}", path("actionId"), query("expand"), query("includeConfig"),
    returns="Action",
)
_GET_INTEGRATIONS_ACTION_DRAFT: ApiOperation[Action] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/draft", path("actionId"), query("expand"), query("includeConfig"),
    returns="Action",
)
_GET_INTEGRATIONS_ACTION_DRAFT_FUNCTION: ApiOperation[FunctionConfig] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/draft/function", path("actionId"), returns="FunctionConfig"
)
_GET_INTEGRATIONS_ACTION_DRAFT_SCHEMA: ApiOperation[JsonSchemaDocument] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}", path("actionId"), path("fileName"),
    query("flatten"), returns="JsonSchemaDocument",
)
_GET_INTEGRATIONS_ACTION_DRAFT_TEMPLATE: ApiOperation[str] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/draft/templates/{fileName}", path("actionId"), path("fileName"),
    returns="str", accept=("text/plain",),
)
_GET_INTEGRATIONS_ACTION_DRAFT_VALIDATION: ApiOperation[DraftValidationResult] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/draft/validation", path("actionId"),
    returns="DraftValidationResult",
)
_GET_INTEGRATIONS_ACTION_FUNCTION: ApiOperation[FunctionConfig] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/function", path("actionId"), returns="FunctionConfig"
)
_GET_INTEGRATIONS_ACTION_SCHEMA: ApiOperation[JsonSchemaDocument] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/schemas/{fileName}", path("actionId"), path("fileName"),
    query("flatten"), returns="JsonSchemaDocument",
)
_GET_INTEGRATIONS_ACTION_TEMPLATE: ApiOperation[str] = ApiOperation(
    "GET", "/api/v2/integrations/actions/{actionId}/templates/{fileName}", path("actionId"), path("fileName"),
    returns="str", accept=("text/plain",),
)
_GET_INTEGRATIONS_ACTIONS: ApiOperation[ActionEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/actions", query("pageSize"), query("pageNumber"), query("nextPage"),
    query("previousPage"), query("sortBy"), query("sortOrder"), query("category"), query("name"), query("ids"),
    query("secure"), query("includeAuthActions"), returns="ActionEntityListing",
)
_GET_INTEGRATIONS_ACTIONS_CATEGORIES: ApiOperation[CategoryEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/actions/categories", query("pageSize"), query("pageNumber"), query("nextPage"),
    query("previousPage"), query("sortBy"), query("sortOrder"), query("secure"), returns="CategoryEntityListing",
)
_GET_INTEGRATIONS_ACTIONS_CERTIFICATES: ApiOperation[ActionCertificateListing] = ApiOperation(
    "GET", "/api/v2/integrations/actions/certificates", query("status"), query("type"),
    returns="ActionCertificateListing",
)
_GET_INTEGRATIONS_ACTIONS_CERTIFICATES_TRUSTSTORE: ApiOperation[TrustedCertificates] = ApiOperation(
    "GET", "/api/v2/integrations/actions/certificates/truststore", returns="TrustedCertificates"
)
_GET_INTEGRATIONS_ACTIONS_DRAFTS: ApiOperation[ActionEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/actions/drafts", query("pageSize"), query("pageNumber"), query("nextPage"),
    query("previousPage"), query("sortBy"), query("sortOrder"), query("category"), query("name"), query("ids"),
    query("secure"), query("includeAuthActions"), returns="ActionEntityListing",
)
_GET_INTEGRATIONS_ACTIONS_FUNCTIONS_RUNTIMES: ApiOperation[list[FunctionRuntime]] = ApiOperation(
    "GET", "/api/v2/integrations/actions/functions/runtimes", returns="list[FunctionRuntime]"
)
_GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT: ApiOperation[BotConnectorBot] = ApiOperation(
    "GET", "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}", path("integrationId"), path("botId"),
    query("version"), returns="BotConnectorBot",
)
_GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT_VERSIONS: ApiOperation[BotConnectorBotVersionSummaryEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions", path("integrationId"),
    path("botId"), query("pageNumber"), query("pageSize"), returns="BotConnectorBotVersionSummaryEntityListing",
)
_GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS: ApiOperation[BotList] = ApiOperation(
    "GET", "/api/v2/integrations/botconnector/{integrationId}/bots", path("integrationId"), returns="BotList"
)
_GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS_SUMMARIES: ApiOperation[BotConnectorBotSummaryEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/botconnector/{integrationId}/bots/summaries", path("integrationId"),
    query("pageNumber"), query("pageSize"), returns="BotConnectorBotSummaryEntityListing",
)
_GET_INTEGRATIONS_CLIENTAPPS: ApiOperation[ClientAppEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/clientapps", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), returns="ClientAppEntityListing",
)
_GET_INTEGRATIONS_CLIENTAPPS_UNIFIEDCOMMUNICATIONS: ApiOperation[UCIntegrationListing] = ApiOperation(
    "GET", "/api/v2/integrations/clientapps/unifiedcommunications", query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), returns="UCIntegrationListing",
    deprecated=True,
)
_GET_INTEGRATIONS_CREDENTIAL: ApiOperation[Credential] = ApiOperation(
    "GET", "/api/v2/integrations/credentials/{credentialId}", path("credentialId"), returns="Credential"
)
_GET_INTEGRATIONS_CREDENTIALS: ApiOperation[CredentialInfoListing] = ApiOperation(
    "GET", "/api/v2/integrations/credentials", query("pageNumber"), query("pageSize"), returns="CredentialInfoListing"
)
_GET_INTEGRATIONS_CREDENTIALS_TYPES: ApiOperation[CredentialTypeListing] = ApiOperation(
    "GET", "/api/v2/integrations/credentials/types", returns="CredentialTypeListing"
)
_GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR: ApiOperation[AudioConnectorIntegrationEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/audioconnector", query("pageNumber"), query("pageSize"),
    returns="AudioConnectorIntegrationEntityListing",
)
_GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR_INTEGRATION_ID: ApiOperation[AudioConnectorIntegration] = ApiOperation(
    "GET", "/api/v2/integrations/speech/audioconnector/{integrationId}", path("integrationId"),
    returns="AudioConnectorIntegration",
)
_GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENT: ApiOperation[DialogflowAgent] = ApiOperation(
    "GET", "/api/v2/integrations/speech/dialogflow/agents/{agentId}", path("agentId"), returns="DialogflowAgent"
)
_GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENTS: ApiOperation[DialogflowAgentSummaryEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/dialogflow/agents", query("pageNumber"), query("pageSize"), query("name"),
    returns="DialogflowAgentSummaryEntityListing",
)
_GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENT: ApiOperation[DialogflowCXAgent] = ApiOperation(
    "GET", "/api/v2/integrations/speech/dialogflowcx/agents/{agentId}", path("agentId"), returns="DialogflowCXAgent"
)
_GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENTS: ApiOperation[DialogflowCXAgentSummaryEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/dialogflowcx/agents", query("pageNumber"), query("pageSize"), query("name"),
    returns="DialogflowCXAgentSummaryEntityListing",
)
_GET_INTEGRATIONS_SPEECH_LEX_BOT_ALIAS: ApiOperation[LexBotAlias] = ApiOperation(
    "GET", "/api/v2/integrations/speech/lex/bot/alias/{aliasId}", path("aliasId"), returns="LexBotAlias"
)
_GET_INTEGRATIONS_SPEECH_LEX_BOT_BOT_ID_ALIASES: ApiOperation[LexBotAliasEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/lex/bot/{botId}/aliases", path("botId"), query("pageNumber"), query("pageSize"),
    query("status"), query("name"), returns="LexBotAliasEntityListing",
)
_GET_INTEGRATIONS_SPEECH_LEX_BOTS: ApiOperation[LexBotEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/lex/bots", query("pageNumber"), query("pageSize"), query("name"),
    returns="LexBotEntityListing",
)
_GET_INTEGRATIONS_SPEECH_LEXV2_BOT_ALIAS: ApiOperation[LexV2BotAlias] = ApiOperation(
    "GET", "/api/v2/integrations/speech/lexv2/bot/alias/{aliasId}", path("aliasId"), returns="LexV2BotAlias"
)
_GET_INTEGRATIONS_SPEECH_LEXV2_BOT_BOT_ID_ALIASES: ApiOperation[LexV2BotAliasEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/lexv2/bot/{botId}/aliases", path("botId"), query("pageNumber"),
    query("pageSize"), query("status"), query("name"), returns="LexV2BotAliasEntityListing",
)
_GET_INTEGRATIONS_SPEECH_LEXV2_BOTS: ApiOperation[LexV2BotEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/lexv2/bots", query("pageNumber"), query("pageSize"), query("name"),
    returns="LexV2BotEntityListing",
)
_GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT: ApiOperation[NuanceBot] = ApiOperation(
    "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}", path("nuanceIntegrationId"),
    path("botId"), query("expand", "multi"), query("targetChannel"), returns="NuanceBot",
)
_GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB: ApiOperation[AsyncJob] = ApiOperation(
    "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}",
    path("nuanceIntegrationId"), path("botId"), path("jobId"), returns="AsyncJob",
)
_GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB_RESULTS: ApiOperation[NuanceBot] = ApiOperation(
    "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results",
    path("nuanceIntegrationId"), path("botId"), path("jobId"), returns="NuanceBot",
)
_GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS: ApiOperation[NuanceBotEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots", path("nuanceIntegrationId"),
    query("pageNumber"), query("pageSize"), query("onlyRegisteredBots"), returns="NuanceBotEntityListing",
)
_GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB: ApiOperation[AsyncJob] = ApiOperation(
    "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}", path("nuanceIntegrationId"),
    path("jobId"), returns="AsyncJob",
)
_GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB_RESULTS: ApiOperation[NuanceBotEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results",
    path("nuanceIntegrationId"), path("jobId"), returns="NuanceBotEntityListing",
)
_GET_INTEGRATIONS_SPEECH_STT_ENGINE: ApiOperation[SttEngineEntity] = ApiOperation(
    "GET", "/api/v2/integrations/speech/stt/engines/{engineId}", path("engineId"), returns="SttEngineEntity"
)
_GET_INTEGRATIONS_SPEECH_STT_ENGINES: ApiOperation[SttEngineEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/stt/engines", query("pageNumber"), query("pageSize"), query("name"),
    returns="SttEngineEntityListing",
)
_GET_INTEGRATIONS_SPEECH_TTS_ENGINE: ApiOperation[TtsEngineEntity] = ApiOperation(
    "GET", "/api/v2/integrations/speech/tts/engines/{engineId}", path("engineId"), query("includeVoices"),
    returns="TtsEngineEntity",
)
_GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICE: ApiOperation[TtsVoiceEntity] = ApiOperation(
    "GET", "/api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}", path("engineId"), path("voiceId"),
    returns="TtsVoiceEntity",
)
_GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICES: ApiOperation[TtsVoiceEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/tts/engines/{engineId}/voices", path("engineId"), query("pageNumber"),
    query("pageSize"), returns="TtsVoiceEntityListing",
)
_GET_INTEGRATIONS_SPEECH_TTS_ENGINES: ApiOperation[TtsEngineEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/speech/tts/engines", query("pageNumber"), query("pageSize"), query("includeVoices"),
    query("name"), query("language"), returns="TtsEngineEntityListing",
)
_GET_INTEGRATIONS_SPEECH_TTS_SETTINGS: ApiOperation[TtsSettings] = ApiOperation(
    "GET", "/api/v2/integrations/speech/tts/settings", returns="TtsSettings"
)
_GET_INTEGRATIONS_TYPE: ApiOperation[IntegrationType] = ApiOperation(
    "GET", "/api/v2/integrations/types/{typeId}", path("typeId"), returns="IntegrationType"
)
_GET_INTEGRATIONS_TYPE_CONFIGSCHEMA: ApiOperation[JsonSchemaDocument] = ApiOperation(
    "GET", "/api/v2/integrations/types/{typeId}/configschemas/{configType}", path("typeId"), path("configType"),
    returns="JsonSchemaDocument",
)
_GET_INTEGRATIONS_TYPES: ApiOperation[IntegrationTypeEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/types", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), returns="IntegrationTypeEntityListing",
)
_GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPP: ApiOperation[UnifiedCommunicationsIntegration] = ApiOperation(
    "GET", "/api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}", path("ucIntegrationId"),
    returns="UnifiedCommunicationsIntegration",
)
_GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPPS: ApiOperation[UnifiedCommunicationsIntegrationListing] = ApiOperation(
    "GET", "/api/v2/integrations/unifiedcommunications/clientapps", query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"),
    returns="UnifiedCommunicationsIntegrationListing",
)
_GET_INTEGRATIONS_USERAPPS: ApiOperation[UserAppEntityListing] = ApiOperation(
    "GET", "/api/v2/integrations/userapps", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("appHost"),
    returns="UserAppEntityListing",
)
_PATCH_INTEGRATION: ApiOperation[Integration] = ApiOperation(
    "PATCH", "/api/v2/integrations/{integrationId}", path("integrationId"), query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), body(), returns="Integration",
)
_PATCH_INTEGRATIONS_ACTION: ApiOperation[Action] = ApiOperation(
    "PATCH", "/api/v2/integrations/actions/{actionId}", path("actionId"), body(required=True), returns="Action"
)
_PATCH_INTEGRATIONS_ACTION_DRAFT: ApiOperation[Action] = ApiOperation(
    "PATCH", "/api/v2/integrations/actions/{actionId}/draft", path("actionId"), body(required=True), returns="Action"
)
_POST_INTEGRATIONS: ApiOperation[Integration] = ApiOperation(
    "POST", "/api/v2/integrations", body(), returns="Integration"
)
_POST_INTEGRATIONS_ACTION_DRAFT: ApiOperation[Action] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/draft", path("actionId"), returns="Action"
)
_POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD: ApiOperation[FunctionUploadResponse] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/draft/function/upload", path("actionId"), body(required=True),
    returns="FunctionUploadResponse",
)
_POST_INTEGRATIONS_ACTION_DRAFT_PUBLISH: ApiOperation[Action] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/draft/publish", path("actionId"), body(required=True),
    returns="Action",
)
_POST_INTEGRATIONS_ACTION_DRAFT_TEST: ApiOperation[TestExecutionResult] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/draft/test", path("actionId"), body(required=True),
    query("flatten"), returns="TestExecutionResult",
)
_POST_INTEGRATIONS_ACTION_EXECUTE: ApiOperation[Any] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/execute", path("actionId"), body(required=True), query("flatten"),
    returns="object",
)
_POST_INTEGRATIONS_ACTION_TEST: ApiOperation[TestExecutionResult] = ApiOperation(
    "POST", "/api/v2/integrations/actions/{actionId}/test", path("actionId"), body(required=True), query("flatten"),
    returns="TestExecutionResult",
)
_POST_INTEGRATIONS_ACTIONS: ApiOperation[Action] = ApiOperation(
    "POST", "/api/v2/integrations/actions", body(required=True), returns="Action"
)
_POST_INTEGRATIONS_ACTIONS_DRAFTS: ApiOperation[Action] = ApiOperation(
    "POST", "/api/v2/integrations/actions/drafts", body(required=True), returns="Action"
)
_POST_INTEGRATIONS_CREDENTIALS: ApiOperation[CredentialInfo] = ApiOperation(
    "POST", "/api/v2/integrations/credentials", body(), returns="CredentialInfo"
)
_POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOBS: ApiOperation[AsyncJob] = ApiOperation(
    "POST", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs", path("nuanceIntegrationId"),
    path("botId"), query("expand", "multi"), body(), returns="AsyncJob",
)
_POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOBS: ApiOperation[AsyncJob] = ApiOperation(
    "POST", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs", path("nuanceIntegrationId"),
    query("pageNumber"), query("pageSize"), query("onlyRegisteredBots"), returns="AsyncJob",
)
_POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_VALIDATE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate",
    path("nuanceIntegrationId"), body("settings", required=True),
)
_PUT_INTEGRATION_CONFIG_CURRENT: ApiOperation[IntegrationConfiguration] = ApiOperation(
    "PUT", "/api/v2/integrations/{integrationId}/config/current", path("integrationId"), body(),
    returns="IntegrationConfiguration",
)
_PUT_INTEGRATIONS_ACTION_DRAFT_FUNCTION: ApiOperation[FunctionConfig] = ApiOperation(
    "PUT", "/api/v2/integrations/actions/{actionId}/draft/function", path("actionId"), body(required=True),
    returns="FunctionConfig",
)
_PUT_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/integrations/botconnector/{integrationId}/bots", path("integrationId"),
    body("bot_list", required=True),
)
_PUT_INTEGRATIONS_CREDENTIAL: ApiOperation[CredentialInfo] = ApiOperation(
    "PUT", "/api/v2/integrations/credentials/{credentialId}", path("credentialId"), body(), returns="CredentialInfo"
)
_PUT_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_SETTINGS: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings", path("nuanceIntegrationId"),
    body("settings", required=True),
)
_PUT_INTEGRATIONS_SPEECH_TTS_SETTINGS: ApiOperation[TtsSettings] = ApiOperation(
    "PUT", "/api/v2/integrations/speech/tts/settings", body(required=True), returns="TtsSettings"
)
_PUT_INTEGRATIONS_UNIFIEDCOMMUNICATION_THIRDPARTYPRESENCES: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences", path("ucIntegrationId"),
    body(required=True), returns="str",
)


class IntegrationsApi(Api):
    """The Integrations operations of the Platform API."""

    def delete_integration(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """DELETE /api/v2/integrations/{integrationId}: returns Integration.

        Permissions: any of integrations:integration:delete.
        """
        return self._call(_DELETE_INTEGRATION, options, integration_id)

    def delete_integrations_action(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/integrations/actions/{actionId}: returns None.

        Permissions: any of integrations:action:delete.
        """
        return self._call(_DELETE_INTEGRATIONS_ACTION, options, action_id)

    def delete_integrations_action_draft(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/integrations/actions/{actionId}/draft: returns None.

        Permissions: any of integrations:action:delete.
        """
        return self._call(_DELETE_INTEGRATIONS_ACTION_DRAFT, options, action_id)

    def delete_integrations_credential(
        self,
        credential_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/integrations/credentials/{credentialId}: returns None.

        Permissions: any of integrations:integration:delete.
        """
        return self._call(_DELETE_INTEGRATIONS_CREDENTIAL, options, credential_id)

    def get_integration(
        self,
        integration_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """GET /api/v2/integrations/{integrationId}: returns Integration.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_INTEGRATION, options, integration_id, page_size, page_number, sort_by, expand, next_page,
            previous_page,
        )

    def get_integration_config_current(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationConfiguration:
        """GET /api/v2/integrations/{integrationId}/config/current: returns IntegrationConfiguration.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATION_CONFIG_CURRENT, options, integration_id)

    def get_integrations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> IntegrationEntityListing:
        """GET /api/v2/integrations: returns IntegrationEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_INTEGRATIONS, options, page_size, page_number, sort_by, expand, next_page, previous_page)

    def get_integrations_action(
        self,
        action_id: str,
        *,
        expand: Literal["contract"] | None = None,
        include_config: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Action:
        """GET /api/v2/integrations/actions/{actionId}: returns Action.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            expand: contract.
            include_config: default False.
        """
        return self._call(_GET_INTEGRATIONS_ACTION, options, action_id, expand, include_config)

    def get_integrations_action_draft(
        self,
        action_id: str,
        *,
        expand: Literal["contract"] | None = None,
        include_config: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Action:
        """GET /api/v2/integrations/actions/{actionId}/draft: returns Action.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            expand: contract.
            include_config: default False.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_DRAFT, options, action_id, expand, include_config)

    def get_integrations_action_draft_function(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> FunctionConfig:
        """GET /api/v2/integrations/actions/{actionId}/draft/function: returns FunctionConfig.

        Permissions: any of integrations:actionFunction:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_DRAFT_FUNCTION, options, action_id)

    def get_integrations_action_draft_schema(
        self,
        action_id: str,
        file_name: str,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonSchemaDocument:
        """GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}: returns JsonSchemaDocument.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            flatten: default False.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_DRAFT_SCHEMA, options, action_id, file_name, flatten)

    def get_integrations_action_draft_template(
        self,
        action_id: str,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}: returns str.

        Permissions: any of integrations:action:view, bridge:actions:view.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_DRAFT_TEMPLATE, options, action_id, file_name)

    def get_integrations_action_draft_validation(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> DraftValidationResult:
        """GET /api/v2/integrations/actions/{actionId}/draft/validation: returns DraftValidationResult.

        Permissions: any of integrations:action:edit.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_DRAFT_VALIDATION, options, action_id)

    def get_integrations_action_function(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> FunctionConfig:
        """GET /api/v2/integrations/actions/{actionId}/function: returns FunctionConfig.

        Permissions: any of integrations:actionFunction:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_FUNCTION, options, action_id)

    def get_integrations_action_schema(
        self,
        action_id: str,
        file_name: str,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonSchemaDocument:
        """GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}: returns JsonSchemaDocument.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            flatten: default False.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_SCHEMA, options, action_id, file_name, flatten)

    def get_integrations_action_template(
        self,
        action_id: str,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """GET /api/v2/integrations/actions/{actionId}/templates/{fileName}: returns str.

        Permissions: any of integrations:action:view, bridge:actions:view.
        """
        return self._call(_GET_INTEGRATIONS_ACTION_TEMPLATE, options, action_id, file_name)

    def get_integrations_actions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        category: str | None = None,
        name: str | None = None,
        ids: str | None = None,
        secure: Literal["true", "false"] | None = None,
        include_auth_actions: Literal["true", "false"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionEntityListing:
        """GET /api/v2/integrations/actions: returns ActionEntityListing.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ASC, DESC; default asc.
            secure: true, false.
            include_auth_actions: true, false; default false.
        """
        return self._call(
            _GET_INTEGRATIONS_ACTIONS, options, page_size, page_number, next_page, previous_page, sort_by, sort_order,
            category, name, ids, secure, include_auth_actions,
        )

    def get_integrations_actions_categories(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        secure: Literal["true", "false"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryEntityListing:
        """GET /api/v2/integrations/actions/categories: returns CategoryEntityListing.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ASC, DESC; default asc.
            secure: true, false.
        """
        return self._call(
            _GET_INTEGRATIONS_ACTIONS_CATEGORIES, options, page_size, page_number, next_page, previous_page, sort_by,
            sort_order, secure,
        )

    def get_integrations_actions_certificates(
        self,
        *,
        status: Literal["Current", "Upcoming"] | None = None,
        type: Literal["Client"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionCertificateListing:
        """GET /api/v2/integrations/actions/certificates: returns ActionCertificateListing.

        Permissions: any of integrations:actionCertificate:view.

        Parameters:
            status: Current, Upcoming.
            type: Client.
        """
        return self._call(_GET_INTEGRATIONS_ACTIONS_CERTIFICATES, options, status, type)

    def get_integrations_actions_certificates_truststore(
        self,
        **options: Unpack[CallOptions],
    ) -> TrustedCertificates:
        """GET /api/v2/integrations/actions/certificates/truststore: returns TrustedCertificates.

        Permissions: any of integrations:actionCertificate:view.
        """
        return self._call(_GET_INTEGRATIONS_ACTIONS_CERTIFICATES_TRUSTSTORE, options)

    def get_integrations_actions_drafts(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        category: str | None = None,
        name: str | None = None,
        ids: str | None = None,
        secure: Literal["true", "false"] | None = None,
        include_auth_actions: Literal["true", "false"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionEntityListing:
        """GET /api/v2/integrations/actions/drafts: returns ActionEntityListing.

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ASC, DESC; default asc.
            secure: true, false.
            include_auth_actions: true, false; default false.
        """
        return self._call(
            _GET_INTEGRATIONS_ACTIONS_DRAFTS, options, page_size, page_number, next_page, previous_page, sort_by,
            sort_order, category, name, ids, secure, include_auth_actions,
        )

    def get_integrations_actions_functions_runtimes(
        self,
        **options: Unpack[CallOptions],
    ) -> list[FunctionRuntime]:
        """GET /api/v2/integrations/actions/functions/runtimes: returns list[FunctionRuntime].

        Permissions: any of integrations:actionFunction:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_INTEGRATIONS_ACTIONS_FUNCTIONS_RUNTIMES, options)

    def get_integrations_botconnector_integration_id_bot(
        self,
        integration_id: str,
        bot_id: str,
        *,
        version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BotConnectorBot:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}: returns BotConnectorBot.

        Permissions: any of integration:botconnector:view.
        """
        return self._call(_GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT, options, integration_id, bot_id, version)

    def get_integrations_botconnector_integration_id_bot_versions(
        self,
        integration_id: str,
        bot_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BotConnectorBotVersionSummaryEntityListing:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions: returns
        BotConnectorBotVersionSummaryEntityListing.

        Permissions: any of integration:botconnector:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOT_VERSIONS, options, integration_id, bot_id, page_number,
            page_size,
        )

    def get_integrations_botconnector_integration_id_bots(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> BotList:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots: returns BotList.

        Permissions: any of integration:botconnector:view.
        """
        return self._call(_GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS, options, integration_id)

    def get_integrations_botconnector_integration_id_bots_summaries(
        self,
        integration_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BotConnectorBotSummaryEntityListing:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries: returns
        BotConnectorBotSummaryEntityListing.

        Permissions: any of integration:botconnector:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS_SUMMARIES, options, integration_id, page_number,
            page_size,
        )

    def get_integrations_clientapps(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ClientAppEntityListing:
        """GET /api/v2/integrations/clientapps: returns ClientAppEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_INTEGRATIONS_CLIENTAPPS, options, page_size, page_number, sort_by, expand, next_page, previous_page
        )

    def get_integrations_clientapps_unifiedcommunications(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UCIntegrationListing:
        """GET /api/v2/integrations/clientapps/unifiedcommunications: returns UCIntegrationListing.

        Permissions: any of integration:unifiedCommunications:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_INTEGRATIONS_CLIENTAPPS_UNIFIEDCOMMUNICATIONS, options, page_size, page_number, sort_by, expand,
            next_page, previous_page,
        )

    def get_integrations_credential(
        self,
        credential_id: str,
        **options: Unpack[CallOptions],
    ) -> Credential:
        """GET /api/v2/integrations/credentials/{credentialId}: returns Credential.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_CREDENTIAL, options, credential_id)

    def get_integrations_credentials(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CredentialInfoListing:
        """GET /api/v2/integrations/credentials: returns CredentialInfoListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_CREDENTIALS, options, page_number, page_size)

    def get_integrations_credentials_types(
        self,
        **options: Unpack[CallOptions],
    ) -> CredentialTypeListing:
        """GET /api/v2/integrations/credentials/types: returns CredentialTypeListing.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_CREDENTIALS_TYPES, options)

    def get_integrations_speech_audioconnector(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AudioConnectorIntegrationEntityListing:
        """GET /api/v2/integrations/speech/audioconnector: returns AudioConnectorIntegrationEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR, options, page_number, page_size)

    def get_integrations_speech_audioconnector_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> AudioConnectorIntegration:
        """GET /api/v2/integrations/speech/audioconnector/{integrationId}: returns AudioConnectorIntegration.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_AUDIOCONNECTOR_INTEGRATION_ID, options, integration_id)

    def get_integrations_speech_dialogflow_agent(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> DialogflowAgent:
        """GET /api/v2/integrations/speech/dialogflow/agents/{agentId}: returns DialogflowAgent.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENT, options, agent_id)

    def get_integrations_speech_dialogflow_agents(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DialogflowAgentSummaryEntityListing:
        """GET /api/v2/integrations/speech/dialogflow/agents: returns DialogflowAgentSummaryEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_DIALOGFLOW_AGENTS, options, page_number, page_size, name)

    def get_integrations_speech_dialogflowcx_agent(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> DialogflowCXAgent:
        """GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}: returns DialogflowCXAgent.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENT, options, agent_id)

    def get_integrations_speech_dialogflowcx_agents(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DialogflowCXAgentSummaryEntityListing:
        """GET /api/v2/integrations/speech/dialogflowcx/agents: returns DialogflowCXAgentSummaryEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_DIALOGFLOWCX_AGENTS, options, page_number, page_size, name)

    def get_integrations_speech_lex_bot_alias(
        self,
        alias_id: str,
        **options: Unpack[CallOptions],
    ) -> LexBotAlias:
        """GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}: returns LexBotAlias.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_LEX_BOT_ALIAS, options, alias_id)

    def get_integrations_speech_lex_bot_bot_id_aliases(
        self,
        bot_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        status: Literal["READY", "FAILED", "BUILDING", "NOT_BUILT"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexBotAliasEntityListing:
        """GET /api/v2/integrations/speech/lex/bot/{botId}/aliases: returns LexBotAliasEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            status: READY, FAILED, BUILDING, NOT_BUILT.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_LEX_BOT_BOT_ID_ALIASES, options, bot_id, page_number, page_size, status, name
        )

    def get_integrations_speech_lex_bots(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexBotEntityListing:
        """GET /api/v2/integrations/speech/lex/bots: returns LexBotEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_LEX_BOTS, options, page_number, page_size, name)

    def get_integrations_speech_lexv2_bot_alias(
        self,
        alias_id: str,
        **options: Unpack[CallOptions],
    ) -> LexV2BotAlias:
        """GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}: returns LexV2BotAlias.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_LEXV2_BOT_ALIAS, options, alias_id)

    def get_integrations_speech_lexv2_bot_bot_id_aliases(
        self,
        bot_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        status: Literal["Creating", "Available", "Deleting", "Failed"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexV2BotAliasEntityListing:
        """GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases: returns LexV2BotAliasEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            status: Creating, Available, Deleting, Failed.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_LEXV2_BOT_BOT_ID_ALIASES, options, bot_id, page_number, page_size, status, name
        )

    def get_integrations_speech_lexv2_bots(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexV2BotEntityListing:
        """GET /api/v2/integrations/speech/lexv2/bots: returns LexV2BotEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_LEXV2_BOTS, options, page_number, page_size, name)

    def get_integrations_speech_nuance_nuance_integration_id_bot(
        self,
        nuance_integration_id: str,
        bot_id: str,
        *,
        expand: Sequence[Literal["variables", "transferNodes", "channels", "locales"]] | None = None,
        target_channel: Literal["digital", "voice"] | None = None,
        **options: Unpack[CallOptions],
    ) -> NuanceBot:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}: returns NuanceBot.

        Permissions: any of integrations:integration:view.

        Parameters:
            expand: any of variables, transferNodes, channels, locales.
            target_channel: digital, voice.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT, options, nuance_integration_id, bot_id, expand,
            target_channel,
        )

    def get_integrations_speech_nuance_nuance_integration_id_bot_job(
        self,
        nuance_integration_id: str,
        bot_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncJob:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}: returns AsyncJob.

        Permissions: any of integrations:integration:view.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB, options, nuance_integration_id, bot_id,
            job_id,
        )

    def get_integrations_speech_nuance_nuance_integration_id_bot_job_results(
        self,
        nuance_integration_id: str,
        bot_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> NuanceBot:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results: returns
        NuanceBot.

        Permissions: any of integrations:integration:view.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOB_RESULTS, options, nuance_integration_id,
            bot_id, job_id,
        )

    def get_integrations_speech_nuance_nuance_integration_id_bots(
        self,
        nuance_integration_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        only_registered_bots: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NuanceBotEntityListing:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots: returns NuanceBotEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            only_registered_bots: default True.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS, options, nuance_integration_id, page_number,
            page_size, only_registered_bots,
        )

    def get_integrations_speech_nuance_nuance_integration_id_bots_job(
        self,
        nuance_integration_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncJob:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}: returns AsyncJob.

        Permissions: any of integrations:integration:view.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB, options, nuance_integration_id, job_id
        )

    def get_integrations_speech_nuance_nuance_integration_id_bots_job_results(
        self,
        nuance_integration_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> NuanceBotEntityListing:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results: returns
        NuanceBotEntityListing.

        Permissions: any of integrations:integration:view.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOB_RESULTS, options, nuance_integration_id,
            job_id,
        )

    def get_integrations_speech_stt_engine(
        self,
        engine_id: str,
        **options: Unpack[CallOptions],
    ) -> SttEngineEntity:
        """GET /api/v2/integrations/speech/stt/engines/{engineId}: returns SttEngineEntity.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_STT_ENGINE, options, engine_id)

    def get_integrations_speech_stt_engines(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SttEngineEntityListing:
        """GET /api/v2/integrations/speech/stt/engines: returns SttEngineEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_STT_ENGINES, options, page_number, page_size, name)

    def get_integrations_speech_tts_engine(
        self,
        engine_id: str,
        *,
        include_voices: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TtsEngineEntity:
        """GET /api/v2/integrations/speech/tts/engines/{engineId}: returns TtsEngineEntity.

        Permissions: any of integrations:integration:view.

        Parameters:
            include_voices: default False.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_TTS_ENGINE, options, engine_id, include_voices)

    def get_integrations_speech_tts_engine_voice(
        self,
        engine_id: str,
        voice_id: str,
        **options: Unpack[CallOptions],
    ) -> TtsVoiceEntity:
        """GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}: returns TtsVoiceEntity.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICE, options, engine_id, voice_id)

    def get_integrations_speech_tts_engine_voices(
        self,
        engine_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TtsVoiceEntityListing:
        """GET /api/v2/integrations/speech/tts/engines/{engineId}/voices: returns TtsVoiceEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_TTS_ENGINE_VOICES, options, engine_id, page_number, page_size)

    def get_integrations_speech_tts_engines(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_voices: bool | None = None,
        name: str | None = None,
        language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TtsEngineEntityListing:
        """GET /api/v2/integrations/speech/tts/engines: returns TtsEngineEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            include_voices: default False.
        """
        return self._call(
            _GET_INTEGRATIONS_SPEECH_TTS_ENGINES, options, page_number, page_size, include_voices, name, language
        )

    def get_integrations_speech_tts_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> TtsSettings:
        """GET /api/v2/integrations/speech/tts/settings: returns TtsSettings.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_SPEECH_TTS_SETTINGS, options)

    def get_integrations_type(
        self,
        type_id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationType:
        """GET /api/v2/integrations/types/{typeId}: returns IntegrationType.

        Permissions: any of integrations:integration:view.
        """
        return self._call(_GET_INTEGRATIONS_TYPE, options, type_id)

    def get_integrations_type_configschema(
        self,
        type_id: str,
        config_type: Literal["properties", "advanced"],
        **options: Unpack[CallOptions],
    ) -> JsonSchemaDocument:
        """GET /api/v2/integrations/types/{typeId}/configschemas/{configType}: returns JsonSchemaDocument.

        Permissions: any of integrations:integration:view.

        Parameters:
            config_type: properties, advanced.
        """
        return self._call(_GET_INTEGRATIONS_TYPE_CONFIGSCHEMA, options, type_id, config_type)

    def get_integrations_types(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> IntegrationTypeEntityListing:
        """GET /api/v2/integrations/types: returns IntegrationTypeEntityListing.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_INTEGRATIONS_TYPES, options, page_size, page_number, sort_by, expand, next_page, previous_page
        )

    def get_integrations_unifiedcommunications_clientapp(
        self,
        uc_integration_id: str,
        **options: Unpack[CallOptions],
    ) -> UnifiedCommunicationsIntegration:
        """GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}: returns
        UnifiedCommunicationsIntegration.

        Permissions: any of integration:unifiedCommunications:view.
        """
        return self._call(_GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPP, options, uc_integration_id)

    def get_integrations_unifiedcommunications_clientapps(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnifiedCommunicationsIntegrationListing:
        """GET /api/v2/integrations/unifiedcommunications/clientapps: returns UnifiedCommunicationsIntegrationListing.

        Permissions: any of integration:unifiedCommunications:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_INTEGRATIONS_UNIFIEDCOMMUNICATIONS_CLIENTAPPS, options, page_size, page_number, sort_by, expand,
            next_page, previous_page,
        )

    def get_integrations_userapps(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        app_host: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserAppEntityListing:
        """GET /api/v2/integrations/userapps: returns UserAppEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_INTEGRATIONS_USERAPPS, options, page_size, page_number, sort_by, expand, next_page, previous_page,
            app_host,
        )

    def patch_integration(
        self,
        integration_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        body: Integration | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """PATCH /api/v2/integrations/{integrationId}: returns Integration.

        Permissions: any of integrations:integration:edit.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _PATCH_INTEGRATION, options, integration_id, page_size, page_number, sort_by, expand, next_page,
            previous_page, body,
        )

    def patch_integrations_action(
        self,
        action_id: str,
        body: UpdateActionInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """PATCH /api/v2/integrations/actions/{actionId}: returns Action.

        Permissions: any of integrations:action:edit.
        """
        return self._call(_PATCH_INTEGRATIONS_ACTION, options, action_id, body)

    def patch_integrations_action_draft(
        self,
        action_id: str,
        body: UpdateDraftInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """PATCH /api/v2/integrations/actions/{actionId}/draft: returns Action.

        Permissions: any of integrations:action:edit.
        """
        return self._call(_PATCH_INTEGRATIONS_ACTION_DRAFT, options, action_id, body)

    def post_integrations(
        self,
        *,
        body: CreateIntegrationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """POST /api/v2/integrations: returns Integration.

        Permissions: any of integrations:integration:add.
        """
        return self._call(_POST_INTEGRATIONS, options, body)

    def post_integrations_action_draft(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> Action:
        """POST /api/v2/integrations/actions/{actionId}/draft: returns Action.

        Permissions: any of integrations:action:edit.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_DRAFT, options, action_id)

    def post_integrations_action_draft_function_upload(
        self,
        action_id: str,
        body: FunctionUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FunctionUploadResponse:
        """POST /api/v2/integrations/actions/{actionId}/draft/function/upload: returns FunctionUploadResponse.

        Permissions: any of integrations:actionFunction:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_DRAFT_FUNCTION_UPLOAD, options, action_id, body)

    def post_integrations_action_draft_publish(
        self,
        action_id: str,
        body: PublishDraftInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """POST /api/v2/integrations/actions/{actionId}/draft/publish: returns Action.

        Permissions: any of integrations:action:edit.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_DRAFT_PUBLISH, options, action_id, body)

    def post_integrations_action_draft_test(
        self,
        action_id: str,
        body: Any,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TestExecutionResult:
        """POST /api/v2/integrations/actions/{actionId}/draft/test: returns TestExecutionResult.

        Permissions: any of integrations:action:execute.

        Parameters:
            flatten: default False.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_DRAFT_TEST, options, action_id, body, flatten)

    def post_integrations_action_execute(
        self,
        action_id: str,
        body: Any,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """POST /api/v2/integrations/actions/{actionId}/execute: returns Any.

        Permissions: any of integrations:action:execute, bridge:actions:execute.

        Parameters:
            flatten: default False.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_EXECUTE, options, action_id, body, flatten)

    def post_integrations_action_test(
        self,
        action_id: str,
        body: Any,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TestExecutionResult:
        """POST /api/v2/integrations/actions/{actionId}/test: returns TestExecutionResult.

        Permissions: any of integrations:action:execute, bridge:actions:execute.

        Parameters:
            flatten: default False.
        """
        return self._call(_POST_INTEGRATIONS_ACTION_TEST, options, action_id, body, flatten)

    def post_integrations_actions(
        self,
        body: PostActionInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """POST /api/v2/integrations/actions: returns Action.

        Permissions: any of integrations:action:add.
        """
        return self._call(_POST_INTEGRATIONS_ACTIONS, options, body)

    def post_integrations_actions_drafts(
        self,
        body: PostActionInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """POST /api/v2/integrations/actions/drafts: returns Action.

        Permissions: any of integrations:action:add.
        """
        return self._call(_POST_INTEGRATIONS_ACTIONS_DRAFTS, options, body)

    def post_integrations_credentials(
        self,
        *,
        body: Credential | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CredentialInfo:
        """POST /api/v2/integrations/credentials: returns CredentialInfo.

        Permissions: any of integrations:integration:add.
        """
        return self._call(_POST_INTEGRATIONS_CREDENTIALS, options, body)

    def post_integrations_speech_nuance_nuance_integration_id_bot_jobs(
        self,
        nuance_integration_id: str,
        bot_id: str,
        *,
        expand: Sequence[Literal["variables", "transferNodes", "channels", "locales"]] | None = None,
        body: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncJob:
        """POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs: returns AsyncJob.

        Permissions: any of integrations:integration:view.

        Parameters:
            expand: any of variables, transferNodes, channels, locales.
        """
        return self._call(
            _POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOT_JOBS, options, nuance_integration_id, bot_id,
            expand, body,
        )

    def post_integrations_speech_nuance_nuance_integration_id_bots_jobs(
        self,
        nuance_integration_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        only_registered_bots: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncJob:
        """POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs: returns AsyncJob.

        Permissions: any of integrations:integration:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            only_registered_bots: default True.
        """
        return self._call(
            _POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_JOBS, options, nuance_integration_id,
            page_number, page_size, only_registered_bots,
        )

    def post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate(
        self,
        nuance_integration_id: str,
        settings: BotExecutionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate: returns None.

        Permissions: any of integrations:integration:edit.
        """
        return self._call(
            _POST_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_VALIDATE, options, nuance_integration_id,
            settings,
        )

    def put_integration_config_current(
        self,
        integration_id: str,
        *,
        body: IntegrationConfiguration | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> IntegrationConfiguration:
        """PUT /api/v2/integrations/{integrationId}/config/current: returns IntegrationConfiguration.

        Permissions: any of integrations:integration:edit.
        """
        return self._call(_PUT_INTEGRATION_CONFIG_CURRENT, options, integration_id, body)

    def put_integrations_action_draft_function(
        self,
        action_id: str,
        body: Function | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FunctionConfig:
        """PUT /api/v2/integrations/actions/{actionId}/draft/function: returns FunctionConfig.

        Permissions: any of integrations:actionFunction:edit.
        Preview: the platform may change it without notice.
        """
        return self._call(_PUT_INTEGRATIONS_ACTION_DRAFT_FUNCTION, options, action_id, body)

    def put_integrations_botconnector_integration_id_bots(
        self,
        integration_id: str,
        bot_list: BotList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/integrations/botconnector/{integrationId}/bots: returns None.

        Permissions: any of integration:botconnector:edit.
        """
        return self._call(_PUT_INTEGRATIONS_BOTCONNECTOR_INTEGRATION_ID_BOTS, options, integration_id, bot_list)

    def put_integrations_credential(
        self,
        credential_id: str,
        *,
        body: Credential | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CredentialInfo:
        """PUT /api/v2/integrations/credentials/{credentialId}: returns CredentialInfo.

        Permissions: any of integrations:integration:edit.
        """
        return self._call(_PUT_INTEGRATIONS_CREDENTIAL, options, credential_id, body)

    def put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings(
        self,
        nuance_integration_id: str,
        settings: NuanceBotLaunchSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings: returns None.

        Permissions: any of integrations:integration:edit.
        """
        return self._call(
            _PUT_INTEGRATIONS_SPEECH_NUANCE_NUANCE_INTEGRATION_ID_BOTS_LAUNCH_SETTINGS, options, nuance_integration_id,
            settings,
        )

    def put_integrations_speech_tts_settings(
        self,
        body: TtsSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TtsSettings:
        """PUT /api/v2/integrations/speech/tts/settings: returns TtsSettings.

        Permissions: any of integrations:integration:edit.
        """
        return self._call(_PUT_INTEGRATIONS_SPEECH_TTS_SETTINGS, options, body)

    def put_integrations_unifiedcommunication_thirdpartypresences(
        self,
        uc_integration_id: str,
        body: Sequence[UCThirdPartyPresence | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences: returns str.

        Permissions: any of integration:presence:edit.
        """
        return self._call(_PUT_INTEGRATIONS_UNIFIEDCOMMUNICATION_THIRDPARTYPRESENCES, options, uc_integration_id, body)
