# Generated: make generate
"""IntegrationsApi: signatures and documentation of its methods are in integrations_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class IntegrationsApi(Api):
    """The Integrations operations of the Platform API."""

    delete_integration = ApiOperation(
        "DELETE", "/api/v2/integrations/{integrationId}", path("integrationId"), returns="Integration"
    )
    delete_integrations_action = ApiOperation("DELETE", "/api/v2/integrations/actions/{actionId}", path("actionId"))
    delete_integrations_action_draft = ApiOperation(
        "DELETE", "/api/v2/integrations/actions/{actionId}/draft", path("actionId")
    )
    delete_integrations_credential = ApiOperation(
        "DELETE", "/api/v2/integrations/credentials/{credentialId}", path("credentialId")
    )
    get_integration = ApiOperation(
        "GET", "/api/v2/integrations/{integrationId}", path("integrationId"), query("pageSize"), query("pageNumber"),
        query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), returns="Integration",
    )
    get_integration_config_current = ApiOperation(
        "GET", "/api/v2/integrations/{integrationId}/config/current", path("integrationId"),
        returns="IntegrationConfiguration",
    )
    get_integrations = ApiOperation(
        "GET", "/api/v2/integrations", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), returns="IntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_action = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}", path("actionId"), query("expand"), query("includeConfig"),
        returns="Action",
    )
    get_integrations_action_draft = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/draft", path("actionId"), query("expand"),
        query("includeConfig"), returns="Action",
    )
    get_integrations_action_draft_function = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/draft/function", path("actionId"), returns="FunctionConfig"
    )
    get_integrations_action_draft_schema = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}", path("actionId"), path("fileName"),
        query("flatten"), returns="JsonSchemaDocument",
    )
    get_integrations_action_draft_template = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/draft/templates/{fileName}", path("actionId"), path("fileName"),
        returns="str", accept=("text/plain",),
    )
    get_integrations_action_draft_validation = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/draft/validation", path("actionId"),
        returns="DraftValidationResult",
    )
    get_integrations_action_function = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/function", path("actionId"), returns="FunctionConfig"
    )
    get_integrations_action_schema = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/schemas/{fileName}", path("actionId"), path("fileName"),
        query("flatten"), returns="JsonSchemaDocument",
    )
    get_integrations_action_template = ApiOperation(
        "GET", "/api/v2/integrations/actions/{actionId}/templates/{fileName}", path("actionId"), path("fileName"),
        returns="str", accept=("text/plain",),
    )
    get_integrations_actions = ApiOperation(
        "GET", "/api/v2/integrations/actions", query("pageSize"), query("pageNumber"), query("nextPage"),
        query("previousPage"), query("sortBy"), query("sortOrder"), query("category"), query("name"), query("ids"),
        query("secure"), query("includeAuthActions"), returns="ActionEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_actions_categories = ApiOperation(
        "GET", "/api/v2/integrations/actions/categories", query("pageSize"), query("pageNumber"), query("nextPage"),
        query("previousPage"), query("sortBy"), query("sortOrder"), query("secure"), returns="CategoryEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_actions_certificates = ApiOperation(
        "GET", "/api/v2/integrations/actions/certificates", query("status"), query("type"),
        returns="ActionCertificateListing", paging=Paging("single", "entities"),
    )
    get_integrations_actions_certificates_truststore = ApiOperation(
        "GET", "/api/v2/integrations/actions/certificates/truststore", returns="TrustedCertificates",
        paging=Paging("single", "entities"),
    )
    get_integrations_actions_drafts = ApiOperation(
        "GET", "/api/v2/integrations/actions/drafts", query("pageSize"), query("pageNumber"), query("nextPage"),
        query("previousPage"), query("sortBy"), query("sortOrder"), query("category"), query("name"), query("ids"),
        query("secure"), query("includeAuthActions"), returns="ActionEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_actions_functions_runtimes = ApiOperation(
        "GET", "/api/v2/integrations/actions/functions/runtimes", returns="list[FunctionRuntime]",
        paging=Paging("single", ""),
    )
    get_integrations_botconnector_integration_id_bot = ApiOperation(
        "GET", "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}", path("integrationId"), path("botId"),
        query("version"), returns="BotConnectorBot",
    )
    get_integrations_botconnector_integration_id_bot_versions = ApiOperation(
        "GET", "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions", path("integrationId"),
        path("botId"), query("pageNumber"), query("pageSize"), returns="BotConnectorBotVersionSummaryEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_botconnector_integration_id_bots = ApiOperation(
        "GET", "/api/v2/integrations/botconnector/{integrationId}/bots", path("integrationId"), returns="BotList"
    )
    get_integrations_botconnector_integration_id_bots_summaries = ApiOperation(
        "GET", "/api/v2/integrations/botconnector/{integrationId}/bots/summaries", path("integrationId"),
        query("pageNumber"), query("pageSize"), returns="BotConnectorBotSummaryEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_clientapps = ApiOperation(
        "GET", "/api/v2/integrations/clientapps", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), returns="ClientAppEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_clientapps_unifiedcommunications = ApiOperation(
        "GET", "/api/v2/integrations/clientapps/unifiedcommunications", query("pageSize"), query("pageNumber"),
        query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"),
        returns="UCIntegrationListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_credential = ApiOperation(
        "GET", "/api/v2/integrations/credentials/{credentialId}", path("credentialId"), returns="Credential"
    )
    get_integrations_credentials = ApiOperation(
        "GET", "/api/v2/integrations/credentials", query("pageNumber"), query("pageSize"),
        returns="CredentialInfoListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_credentials_types = ApiOperation(
        "GET", "/api/v2/integrations/credentials/types", returns="CredentialTypeListing",
        paging=Paging("single", "entities"),
    )
    get_integrations_speech_audioconnector = ApiOperation(
        "GET", "/api/v2/integrations/speech/audioconnector", query("pageNumber"), query("pageSize"),
        returns="AudioConnectorIntegrationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_audioconnector_integration_id = ApiOperation(
        "GET", "/api/v2/integrations/speech/audioconnector/{integrationId}", path("integrationId"),
        returns="AudioConnectorIntegration",
    )
    get_integrations_speech_dialogflow_agent = ApiOperation(
        "GET", "/api/v2/integrations/speech/dialogflow/agents/{agentId}", path("agentId"), returns="DialogflowAgent"
    )
    get_integrations_speech_dialogflow_agents = ApiOperation(
        "GET", "/api/v2/integrations/speech/dialogflow/agents", query("pageNumber"), query("pageSize"), query("name"),
        returns="DialogflowAgentSummaryEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_dialogflowcx_agent = ApiOperation(
        "GET", "/api/v2/integrations/speech/dialogflowcx/agents/{agentId}", path("agentId"),
        returns="DialogflowCXAgent",
    )
    get_integrations_speech_dialogflowcx_agents = ApiOperation(
        "GET", "/api/v2/integrations/speech/dialogflowcx/agents", query("pageNumber"), query("pageSize"), query("name"),
        returns="DialogflowCXAgentSummaryEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_lex_bot_alias = ApiOperation(
        "GET", "/api/v2/integrations/speech/lex/bot/alias/{aliasId}", path("aliasId"), returns="LexBotAlias"
    )
    get_integrations_speech_lex_bot_bot_id_aliases = ApiOperation(
        "GET", "/api/v2/integrations/speech/lex/bot/{botId}/aliases", path("botId"), query("pageNumber"),
        query("pageSize"), query("status"), query("name"), returns="LexBotAliasEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_lex_bots = ApiOperation(
        "GET", "/api/v2/integrations/speech/lex/bots", query("pageNumber"), query("pageSize"), query("name"),
        returns="LexBotEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_lexv2_bot_alias = ApiOperation(
        "GET", "/api/v2/integrations/speech/lexv2/bot/alias/{aliasId}", path("aliasId"), returns="LexV2BotAlias"
    )
    get_integrations_speech_lexv2_bot_bot_id_aliases = ApiOperation(
        "GET", "/api/v2/integrations/speech/lexv2/bot/{botId}/aliases", path("botId"), query("pageNumber"),
        query("pageSize"), query("status"), query("name"), returns="LexV2BotAliasEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_lexv2_bots = ApiOperation(
        "GET", "/api/v2/integrations/speech/lexv2/bots", query("pageNumber"), query("pageSize"), query("name"),
        returns="LexV2BotEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_nuance_nuance_integration_id_bot = ApiOperation(
        "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}", path("nuanceIntegrationId"),
        path("botId"), query("expand", "multi"), query("targetChannel"), returns="NuanceBot",
    )
    get_integrations_speech_nuance_nuance_integration_id_bot_job = ApiOperation(
        "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}",
        path("nuanceIntegrationId"), path("botId"), path("jobId"), returns="AsyncJob",
    )
    get_integrations_speech_nuance_nuance_integration_id_bot_job_results = ApiOperation(
        "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results",
        path("nuanceIntegrationId"), path("botId"), path("jobId"), returns="NuanceBot",
    )
    get_integrations_speech_nuance_nuance_integration_id_bots = ApiOperation(
        "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots", path("nuanceIntegrationId"),
        query("pageNumber"), query("pageSize"), query("onlyRegisteredBots"), returns="NuanceBotEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_nuance_nuance_integration_id_bots_job = ApiOperation(
        "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}",
        path("nuanceIntegrationId"), path("jobId"), returns="AsyncJob",
    )
    get_integrations_speech_nuance_nuance_integration_id_bots_job_results = ApiOperation(
        "GET", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results",
        path("nuanceIntegrationId"), path("jobId"), returns="NuanceBotEntityListing",
        paging=Paging("single", "entities"),
    )
    get_integrations_speech_stt_engine = ApiOperation(
        "GET", "/api/v2/integrations/speech/stt/engines/{engineId}", path("engineId"), returns="SttEngineEntity"
    )
    get_integrations_speech_stt_engines = ApiOperation(
        "GET", "/api/v2/integrations/speech/stt/engines", query("pageNumber"), query("pageSize"), query("name"),
        returns="SttEngineEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_tts_engine = ApiOperation(
        "GET", "/api/v2/integrations/speech/tts/engines/{engineId}", path("engineId"), query("includeVoices"),
        returns="TtsEngineEntity",
    )
    get_integrations_speech_tts_engine_voice = ApiOperation(
        "GET", "/api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}", path("engineId"), path("voiceId"),
        returns="TtsVoiceEntity",
    )
    get_integrations_speech_tts_engine_voices = ApiOperation(
        "GET", "/api/v2/integrations/speech/tts/engines/{engineId}/voices", path("engineId"), query("pageNumber"),
        query("pageSize"), returns="TtsVoiceEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_tts_engines = ApiOperation(
        "GET", "/api/v2/integrations/speech/tts/engines", query("pageNumber"), query("pageSize"),
        query("includeVoices"), query("name"), query("language"), returns="TtsEngineEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_speech_tts_settings = ApiOperation(
        "GET", "/api/v2/integrations/speech/tts/settings", returns="TtsSettings"
    )
    get_integrations_type = ApiOperation(
        "GET", "/api/v2/integrations/types/{typeId}", path("typeId"), returns="IntegrationType"
    )
    get_integrations_type_configschema = ApiOperation(
        "GET", "/api/v2/integrations/types/{typeId}/configschemas/{configType}", path("typeId"), path("configType"),
        returns="JsonSchemaDocument",
    )
    get_integrations_types = ApiOperation(
        "GET", "/api/v2/integrations/types", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), returns="IntegrationTypeEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_unifiedcommunications_clientapp = ApiOperation(
        "GET", "/api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}", path("ucIntegrationId"),
        returns="UnifiedCommunicationsIntegration",
    )
    get_integrations_unifiedcommunications_clientapps = ApiOperation(
        "GET", "/api/v2/integrations/unifiedcommunications/clientapps", query("pageSize"), query("pageNumber"),
        query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"),
        returns="UnifiedCommunicationsIntegrationListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_integrations_userapps = ApiOperation(
        "GET", "/api/v2/integrations/userapps", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("appHost"),
        returns="UserAppEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    patch_integration = ApiOperation(
        "PATCH", "/api/v2/integrations/{integrationId}", path("integrationId"), query("pageSize"), query("pageNumber"),
        query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), body(),
        returns="Integration",
    )
    patch_integrations_action = ApiOperation(
        "PATCH", "/api/v2/integrations/actions/{actionId}", path("actionId"), body(required=True), returns="Action"
    )
    patch_integrations_action_draft = ApiOperation(
        "PATCH", "/api/v2/integrations/actions/{actionId}/draft", path("actionId"), body(required=True),
        returns="Action",
    )
    post_integrations = ApiOperation("POST", "/api/v2/integrations", body(), returns="Integration")
    post_integrations_action_draft = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/draft", path("actionId"), returns="Action"
    )
    post_integrations_action_draft_function_upload = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/draft/function/upload", path("actionId"), body(required=True),
        returns="FunctionUploadResponse",
    )
    post_integrations_action_draft_publish = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/draft/publish", path("actionId"), body(required=True),
        returns="Action",
    )
    post_integrations_action_draft_test = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/draft/test", path("actionId"), body(required=True),
        query("flatten"), returns="TestExecutionResult",
    )
    post_integrations_action_execute = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/execute", path("actionId"), body(required=True),
        query("flatten"), returns="object",
    )
    post_integrations_action_test = ApiOperation(
        "POST", "/api/v2/integrations/actions/{actionId}/test", path("actionId"), body(required=True), query("flatten"),
        returns="TestExecutionResult",
    )
    post_integrations_actions = ApiOperation(
        "POST", "/api/v2/integrations/actions", body(required=True), returns="Action"
    )
    post_integrations_actions_drafts = ApiOperation(
        "POST", "/api/v2/integrations/actions/drafts", body(required=True), returns="Action"
    )
    post_integrations_credentials = ApiOperation(
        "POST", "/api/v2/integrations/credentials", body(), returns="CredentialInfo"
    )
    post_integrations_speech_nuance_nuance_integration_id_bot_jobs = ApiOperation(
        "POST", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs",
        path("nuanceIntegrationId"), path("botId"), query("expand", "multi"), body(), returns="AsyncJob",
        job=JobFamily(
            "get_integrations_speech_nuance_nuance_integration_id_bot_job", "id", "jobId", state="state",
            done=("Completed",), failed=("Failed",), cancelled=("Cancelled",),
            results="get_integrations_speech_nuance_nuance_integration_id_bot_job_results",
        ),
    )
    post_integrations_speech_nuance_nuance_integration_id_bots_jobs = ApiOperation(
        "POST", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs", path("nuanceIntegrationId"),
        query("pageNumber"), query("pageSize"), query("onlyRegisteredBots"), returns="AsyncJob",
        job=JobFamily(
            "get_integrations_speech_nuance_nuance_integration_id_bots_job", "id", "jobId", state="state",
            done=("Completed",), failed=("Failed",), cancelled=("Cancelled",),
            results="get_integrations_speech_nuance_nuance_integration_id_bots_job_results",
        ),
    )
    post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate = ApiOperation(
        "POST", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate",
        path("nuanceIntegrationId"), body("settings", required=True),
    )
    put_integration_config_current = ApiOperation(
        "PUT", "/api/v2/integrations/{integrationId}/config/current", path("integrationId"), body(),
        returns="IntegrationConfiguration",
    )
    put_integrations_action_draft_function = ApiOperation(
        "PUT", "/api/v2/integrations/actions/{actionId}/draft/function", path("actionId"), body(required=True),
        returns="FunctionConfig",
    )
    put_integrations_botconnector_integration_id_bots = ApiOperation(
        "PUT", "/api/v2/integrations/botconnector/{integrationId}/bots", path("integrationId"),
        body("bot_list", required=True),
    )
    put_integrations_credential = ApiOperation(
        "PUT", "/api/v2/integrations/credentials/{credentialId}", path("credentialId"), body(),
        returns="CredentialInfo",
    )
    put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings = ApiOperation(
        "PUT", "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings",
        path("nuanceIntegrationId"), body("settings", required=True),
    )
    put_integrations_speech_tts_settings = ApiOperation(
        "PUT", "/api/v2/integrations/speech/tts/settings", body(required=True), returns="TtsSettings"
    )
    put_integrations_unifiedcommunication_thirdpartypresences = ApiOperation(
        "PUT", "/api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences",
        path("ucIntegrationId"), body(required=True), returns="str",
    )
