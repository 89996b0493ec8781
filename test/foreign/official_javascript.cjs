// Drives the simulator with the official JavaScript SDK: node official_javascript.cjs HOST CLIENT_ID CLIENT_SECRET INTERVAL
const assert = require('node:assert');
const official = require('purecloud-platform-client-v2');

const [host, clientId, clientSecret, interval] = process.argv.slice(2);

async function pages(fetch, field) {
	const found = [];
	for (let number = 1; number < 1000; number++) {
		const part = (await fetch(number))[field] || [];
		if (!part.length) return found;
		found.push(...part);
	}
	throw new Error('the pages do not end');
}

async function refused(status, promise) {
	await assert.rejects(promise, (error) => error.status === status || error.response?.status === status);
}

async function usersAndQueues() {
	const users = new official.UsersApi();
	const routing = new official.RoutingApi();
	const everyone = await pages((n) => users.getUsers({ pageSize: 100, pageNumber: n }), 'entities');
	assert.strictEqual(new Set(everyone.map((user) => user.id)).size, 250);
	const shown = (await users.getUsers({ pageSize: 5, expand: ['presence', 'skills', 'groups'] })).entities[0];
	assert.ok(shown.presence && shown.skills.length && shown.groups);
	const queue = (await routing.getRoutingQueues()).entities[0];
	const members = await pages(
		(n) => routing.getRoutingQueueMembers(queue.id, { pageNumber: n, pageSize: 50 }),
		'entities'
	);
	assert.strictEqual(members.length, queue.memberCount);
	assert.ok(members.every((member) => member.name));
	return [users, everyone[1]];
}

async function changes(users, user) {
	const presence = new official.PresenceApi();
	const known = (await presence.getPresencedefinitions({ pageSize: 100 })).entities;
	const away = known.find((one) => one.systemPresence === 'Away');
	await presence.patchUserPresence(user.id, 'PURECLOUD', { presenceDefinition: { id: away.id } });
	const now = await users.getUser(user.id, { expand: ['presence'] });
	assert.strictEqual(now.presence.presenceDefinition.systemPresence, 'Away');
	await users.putUserProfileskills(user.id, ['Tea']);
	assert.deepStrictEqual(await users.getUserProfileskills(user.id), ['Tea']);
	await users.patchUsersBulk([{ id: user.id, preferredName: 'Al' }]);
	assert.strictEqual((await users.getUser(user.id)).preferredName, 'Al');
	const query = [{ type: 'EXACT', fields: ['name'], value: user.name }];
	const found = await users.postUsersSearch({ query });
	assert.deepStrictEqual(found.results.map((one) => one.id), [user.id]);
	const body = { name: 'Newer', email: 'newer@example.com' };
	const created = await users.postUsers(body);
	await refused(409, users.postUsers(body));
	await users.deleteUser(created.id);
	await refused(404, users.getUser(created.id));
}

async function analytics() {
	const api = new official.AnalyticsApi();
	const byQuery = await pages(
		(n) => api.postAnalyticsConversationsDetailsQuery({ interval, paging: { pageSize: 100, pageNumber: n } }),
		'conversations'
	);
	const { jobId } = await api.postAnalyticsConversationsDetailsJobs({ interval });
	let state;
	for (let poll = 0; poll < 20 && state !== 'FULFILLED'; poll++) {
		state = (await api.getAnalyticsConversationsDetailsJob(jobId)).state;
	}
	const byJob = [];
	let cursor;
	do {
		const part = await api.getAnalyticsConversationsDetailsJobResults(jobId, { pageSize: 300, cursor });
		byJob.push(...part.conversations);
		cursor = part.cursor;
	} while (cursor);
	assert.strictEqual(byQuery.length, 1000);
	assert.deepStrictEqual(byJob.map((one) => one.conversationId), byQuery.map((one) => one.conversationId));
}

async function main() {
	const client = official.ApiClient.instance;
	const { protocol, hostname, port } = new URL(host);
	client.config.gateway = { protocol: protocol.replace(':', ''), host: hostname, port: Number(port) };
	await client.loginClientCredentialsGrant(clientId, clientSecret);
	const [users, user] = await usersAndQueues();
	await changes(users, user);
	await analytics();
	const method = fetch(`${host}/api/v2/users/me`, { method: 'PATCH' });
	assert.strictEqual((await method).status, 405);
	client.setAccessToken('expired');
	await refused(401, users.getUser(user.id));
	console.log('official JavaScript SDK: all well');
}

main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
