-- Longhand in Neovim, from 0.7 on: `dofile('/path/of/longhand.lua')` in init.lua. `longhand` must be in the PATH.
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, { pattern = '*.ink', command = 'setfiletype ink' })
local server, client = { name = 'longhand', cmd = { 'longhand', 'lsp' } }, nil
server.on_exit = function() client = nil end
vim.api.nvim_create_autocmd('FileType', { pattern = 'ink', callback = function(event)
  vim.bo[event.buf].commentstring = '// %s'
  if vim.lsp.start then return vim.lsp.start(server, { bufnr = event.buf }) end -- Neovim 0.8
  client = client or vim.lsp.start_client(server)
  vim.lsp.buf_attach_client(event.buf, client)
end })

-- 'Play from here', above each knot (vim.lsp.codelens.run): in a terminal, after a way that a reader can take.
vim.lsp.commands['longhand.play'] = function(command, context)
  local place, story = command.arguments[1], vim.uri_to_fname(command.arguments[1].story)
  local function play(options)
    vim.cmd('new')
    vim.fn.termopen(vim.list_extend(vim.list_extend({ 'longhand', 'play', '--new' }, options), { story }))
  end
  if not place.path then return play({}) end
  local parameters = { textDocument = { uri = place.uri }, path = place.path }
  vim.lsp.get_client_by_id(context.client_id).request('longhand/wayTo', parameters, function(problem, way)
    if problem then return vim.notify(problem.message, vim.log.levels.WARN) end
    local script = vim.fn.tempname()
    vim.fn.writefile(vim.split(way.script, '\n'), script)
    play({ '--seed', tostring(way.seed), '--script', script })
  end)
end
